import { answerPrayerMonth } from '#app/(site)/_answers/answer-prayer-times.tsx'

export const dynamic = 'force-dynamic'

export async function GET(_: Request, { params }: { params: Promise<{ city: string; month: string }> }): Promise<Response> {
  return answerPrayerMonth('ar', await params)
}
