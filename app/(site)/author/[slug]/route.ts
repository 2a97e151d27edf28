import type { NextRequest } from 'next/server'
import { answerAuthor } from '#app/(site)/_answers/answer-author.tsx'

export const dynamic = 'force-dynamic'

export async function GET(request: NextRequest, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const { slug } = await params
  return answerAuthor('ar', { segment: slug, before: request.nextUrl.searchParams.get('before') })
}
