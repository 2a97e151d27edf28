'use server'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import type { SignInState } from '#components/desk/entrance/sign-in-form.tsx'
import { caller } from '#lib/auth/caller.ts'
import { safeCallback } from '#lib/auth/safe-callback.ts'
import { openInBrowser } from '#lib/auth/session-in-browser.ts'
import { signIn } from '#lib/auth/sign-in.ts'
import { formText } from '#lib/platform/form-text.ts'
import { runAction } from '#lib/platform/run-action.ts'

const credentials = z.object({ email: z.string().trim().min(1).max(254), password: z.string().min(1).max(200) })

export async function signInAction(_: SignInState, form: FormData): Promise<SignInState> {
  const email = formText(form, 'email', 254)
  const result = await runAction(async () => {
    const input = credentials.parse({ email, password: form.get('password') })
    const { token } = await signIn({ ...input, ...(await caller()) })
    await openInBrowser(token)
  })
  if (result.ok) redirect(safeCallback(form.get('callbackUrl')))
  const { minutes } = result.details
  return { email, error: { message: result.message, ...(typeof minutes === 'number' ? { minutes } : {}) } }
}
