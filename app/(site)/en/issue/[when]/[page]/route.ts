import { answerIssuePage } from '#app/(site)/_answers/answer-issue.tsx'

export const dynamic = 'force-dynamic'

export async function GET(_: Request, { params }: { params: Promise<{ when: string; page: string }> }): Promise<Response> {
  const { when, page } = await params
  return answerIssuePage('en', { day: when, page })
}
