import { answerBreaking } from '#app/(site)/_answers/answer-breaking.tsx'

export const dynamic = 'force-dynamic'

export const GET = () => answerBreaking('ar')
