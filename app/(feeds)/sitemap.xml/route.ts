import { answerSitemapIndex } from '#app/(feeds)/_answers/answer-sitemap.ts'

export const dynamic = 'force-dynamic'

export const GET = () => answerSitemapIndex()
