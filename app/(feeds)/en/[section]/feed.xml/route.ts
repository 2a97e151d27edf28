import { answerFeed } from '#app/(feeds)/_answers/answer-feed.ts'

export const dynamic = 'force-dynamic'

export async function GET(_: Request, { params }: { params: Promise<{ section: string }> }): Promise<Response> {
  return answerFeed('en', { format: 'xml', of: 'section', segment: (await params).section })
}
