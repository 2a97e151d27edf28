import { answerStory } from '#app/(site)/_answers/answer-story.tsx'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ section: string; id: string; slug: string }> }

export async function GET(_: Request, { params }: Context): Promise<Response> {
  return answerStory('en', await params)
}
