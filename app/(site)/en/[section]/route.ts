import type { NextRequest } from 'next/server'
import { answerSection } from '#app/(site)/_answers/answer-section.tsx'

export const dynamic = 'force-dynamic'

export async function GET(request: NextRequest, { params }: { params: Promise<{ section: string }> }): Promise<Response> {
  const { section } = await params
  return answerSection('en', { segment: section, before: request.nextUrl.searchParams.get('before') })
}
