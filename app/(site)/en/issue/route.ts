import { answerIssueArchive } from '#app/(site)/_answers/answer-issue.tsx'

export const dynamic = 'force-dynamic'

export const GET = (): Promise<Response> => answerIssueArchive('en')
