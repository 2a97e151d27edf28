import type { NextRequest } from 'next/server'
import { answerTag } from '#app/(site)/_answers/answer-tag.tsx'

export const dynamic = 'force-dynamic'

export async function GET(request: NextRequest, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const { slug } = await params
  return answerTag('ar', { segment: slug, before: request.nextUrl.searchParams.get('before') })
}
