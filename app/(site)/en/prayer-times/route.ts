import { answerPrayerTimes } from '#app/(site)/_answers/answer-prayer-times.tsx'

export const dynamic = 'force-dynamic'

/** The paper's own city. */
export const GET = () => answerPrayerTimes('en')
