import { answerIssueDay } from '#app/(site)/_answers/answer-issue.tsx'

export const dynamic = 'force-dynamic'

export async function GET(_: Request, { params }: { params: Promise<{ when: string }> }): Promise<Response> {
  return answerIssueDay('en', (await params).when)
}
