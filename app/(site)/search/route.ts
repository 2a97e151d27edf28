import type { NextRequest } from 'next/server'
import { answerSearch } from '#app/(site)/_answers/answer-search.tsx'

export const dynamic = 'force-dynamic'

export const GET = (request: NextRequest) => answerSearch('ar', request.nextUrl.searchParams)
