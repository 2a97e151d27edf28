import { answerNewsSitemap } from '#app/(feeds)/_answers/answer-sitemap.ts'

export const dynamic = 'force-dynamic'

export const GET = () => answerNewsSitemap()
