import { answerSocialPicture } from '#app/(site)/_answers/answer-social-picture.ts'
import { orFailedPicture } from '#app/(site)/_answers/or-failed-picture.ts'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ id: string; file: string }> }

/** The picture that networks print beside a link to a story. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const address = await params
  return orFailedPicture(() => answerSocialPicture(request, address))
}
