import { answerArchiveYear } from '#app/(site)/_answers/answer-archive.tsx'

export const dynamic = 'force-dynamic'

export async function GET(_: Request, { params }: { params: Promise<{ year: string }> }): Promise<Response> {
  return answerArchiveYear('ar', (await params).year)
}
