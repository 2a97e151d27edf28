import { answerHome } from '#app/(site)/_answers/answer-home.tsx'

export const dynamic = 'force-dynamic'

export const GET = () => answerHome('ar')
