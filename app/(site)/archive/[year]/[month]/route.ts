import { answerArchiveMonth } from '#app/(site)/_answers/answer-archive.tsx'

export const dynamic = 'force-dynamic'

export async function GET(_: Request, { params }: { params: Promise<{ year: string; month: string }> }): Promise<Response> {
  const { year, month } = await params
  return answerArchiveMonth('ar', `${year}-${month}`)
}
