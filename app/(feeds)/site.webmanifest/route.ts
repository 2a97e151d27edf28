import { answerWebmanifest } from '#app/(feeds)/_answers/answer-webmanifest.ts'

export const dynamic = 'force-dynamic'

export const GET = () => answerWebmanifest('ar')
