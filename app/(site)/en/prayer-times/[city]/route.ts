import { answerPrayerTimes } from '#app/(site)/_answers/answer-prayer-times.tsx'

export const dynamic = 'force-dynamic'

export async function GET(_: Request, { params }: { params: Promise<{ city: string }> }): Promise<Response> {
  return answerPrayerTimes('en', (await params).city)
}
