import { answerArchive } from '#app/(site)/_answers/answer-archive.tsx'

export const dynamic = 'force-dynamic'

export const GET = () => answerArchive('en')
