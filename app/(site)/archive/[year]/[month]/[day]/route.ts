import type { NextRequest } from 'next/server'
import { answerArchiveDay } from '#app/(site)/_answers/answer-archive.tsx'

type Context = { params: Promise<{ year: string; month: string; day: string }> }

export const dynamic = 'force-dynamic'

export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const { year, month, day } = await params
  return answerArchiveDay('ar', { day: `${year}-${month}-${day}`, before: request.nextUrl.searchParams.get('before') })
}
