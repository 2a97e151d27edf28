import { answerSitemapPart } from '#app/(feeds)/_answers/answer-sitemap.ts'

export const dynamic = 'force-dynamic'

export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  return answerSitemapPart((await params).file)
}
