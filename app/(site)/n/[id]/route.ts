import { answerStory } from '#app/(site)/_answers/answer-story.tsx'

export const dynamic = 'force-dynamic'

/** The short form: 301 to the story's own address. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return answerStory('ar', await params)
}
