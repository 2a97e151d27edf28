import { answerStory } from '#app/(site)/_answers/answer-story.tsx'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ section: string; id: string }> }

/** An address that lost its end on the way. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  return answerStory('ar', await params)
}
