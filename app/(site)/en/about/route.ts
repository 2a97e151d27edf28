import { answerStandingPage } from '#app/(site)/_answers/answer-standing-page.tsx'

export const dynamic = 'force-dynamic'

export const GET = () => answerStandingPage('en', 'about')
