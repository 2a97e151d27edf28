import type { NextRequest } from 'next/server'
import { answerLatest } from '#app/(site)/_answers/answer-latest.tsx'

export const dynamic = 'force-dynamic'

export const GET = (request: NextRequest) => answerLatest('en', request.nextUrl.searchParams.get('before'))
