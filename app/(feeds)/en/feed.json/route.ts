import { answerFeed } from '#app/(feeds)/_answers/answer-feed.ts'

export const dynamic = 'force-dynamic'

export const GET = () => answerFeed('en', { format: 'json' })
