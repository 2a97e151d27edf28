import { answerFeed } from '#app/(feeds)/_answers/answer-feed.ts'

export const dynamic = 'force-dynamic'

export async function GET(_: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  return answerFeed('en', { format: 'json', of: 'tag', segment: (await params).slug })
}
