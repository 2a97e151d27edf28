'use server'
import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { requireActor } from '#lib/auth/current-actor.ts'
import { runAction, type ActionResult } from '#lib/platform/run-action.ts'
import { arrangeStories } from '#lib/print/arrange-stories.ts'
import { changeIssue } from '#lib/print/change-issue.ts'
import { createIssue } from '#lib/print/create-issue.ts'
import { deleteIssue } from '#lib/print/delete-issue.ts'
import { findLiveStories } from '#lib/print/find-live-stories.ts'
import { publishIssue } from '#lib/print/publish-issue.ts'
import { issueArrangement, issueChange, issueDecision, issueDetails } from '#lib/print/schema.ts'
import type { IssueStory } from '#lib/print/types.ts'
import { unpublishIssue } from '#lib/print/unpublish-issue.ts'

export async function createIssueAction(input: unknown): Promise<ActionResult<{ id: number }>> {
  return runAction(async () => createIssue(await requireActor(), issueDetails.parse(input)))
}

export async function changeIssueAction(input: unknown): Promise<ActionResult<{ version: number }>> {
  return runAction(async () => changeIssue(await requireActor(), issueChange.parse(input)))
}

export async function arrangeStoriesAction(input: unknown): Promise<ActionResult<{ version: number }>> {
  const result = await runAction(async () => arrangeStories(await requireActor(), issueArrangement.parse(input)))
  // Also after a conflict: what a colleague did comes back with the answer.
  revalidatePath('/desk/issues/[id]', 'page')
  return result
}

export async function publishIssueAction(input: unknown): Promise<ActionResult<{ version: number }>> {
  return runAction(async () => publishIssue(await requireActor(), issueDecision.parse(input)))
}

export async function unpublishIssueAction(input: unknown): Promise<ActionResult<{ version: number }>> {
  return runAction(async () => unpublishIssue(await requireActor(), issueDecision.parse(input)))
}

export async function deleteIssueAction(input: unknown): Promise<ActionResult<null>> {
  return runAction(async () => {
    await deleteIssue(await requireActor(), issueDecision.parse(input))
    return null
  })
}

export async function findLiveStoriesAction(input: unknown): Promise<ActionResult<IssueStory[]>> {
  return runAction(async () => findLiveStories(await requireActor(), z.string().max(200).parse(input)))
}
