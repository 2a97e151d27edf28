import { answerMissing } from '#app/(site)/_answers/answer-missing.tsx'

export const dynamic = 'force-dynamic'

/** Every address that nothing else answers. */
export const GET = () => answerMissing('ar')
