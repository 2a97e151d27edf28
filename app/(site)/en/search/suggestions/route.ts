import type { NextRequest } from 'next/server'
import { answerSuggestions } from '#app/(site)/_answers/answer-suggestions.ts'

export const dynamic = 'force-dynamic'

export const GET = (request: NextRequest) => answerSuggestions('en', request.nextUrl.searchParams.get('q') ?? '')
