'use server'

import { z } from 'zod'
import { requireActor } from '#lib/auth/current-actor.ts'
import { LANGUAGES } from '#lib/content/fields.ts'
import { type ActionResult, runAction } from '#lib/platform/run-action.ts'
import type { Actor } from '#lib/policies/actor.ts'
import { approveStory } from '#lib/stories/approve-story.ts'
import { archiveStory } from '#lib/stories/archive-story.ts'
import { publishStory } from '#lib/stories/publish-story.ts'
import { restoreStory } from '#lib/stories/restore-story.ts'
import { scheduleStory } from '#lib/stories/schedule-story.ts'
import { sendBackStory } from '#lib/stories/send-back-story.ts'
import { submitStory } from '#lib/stories/submit-story.ts'
import { takeDownStory } from '#lib/stories/take-down-story.ts'
import type { StateChange } from '#lib/stories/types.ts'
import { unpublishStory } from '#lib/stories/unpublish-story.ts'
import { unscheduleStory } from '#lib/stories/unschedule-story.ts'
import { createTag } from '#lib/taxonomy/create-tag.ts'
import { searchTags, type TagName } from '#lib/taxonomy/search-tags.ts'

const note = z.string().max(1000)
const decision = z.strictObject({ storyId: z.int().positive(), version: z.int().positive() })
const decisions = z.discriminatedUnion('action', [
  decision.extend({ action: z.enum(['submit', 'approve', 'archive', 'restore', 'unschedule']) }),
  decision.extend({ action: z.literal('send_back'), note }),
  decision.extend({ action: z.literal('publish'), statedUpdate: z.boolean() }),
  decision.extend({ action: z.literal('unpublish'), note }),
  decision.extend({ action: z.literal('take_down'), reason: note }),
  decision.extend({ action: z.literal('schedule'), at: z.iso.datetime({ offset: true }) }),
])
export type StoryDecisionInput = z.input<typeof decisions>

/** One step of a story through the state table, on the version that the person saw. */
export async function decideStory(input: StoryDecisionInput): Promise<ActionResult<StateChange>> {
  return runAction(async () => {
    const actor = await requireActor()
    return decide(actor, decisions.parse(input))
  })
}

const tagQuery = z.strictObject({ query: z.string().max(100), language: z.enum(LANGUAGES) })

export async function findTagNames(input: z.input<typeof tagQuery>): Promise<ActionResult<TagName[]>> {
  return runAction(async () => {
    await requireActor()
    return searchTags(tagQuery.parse(input))
  })
}

const newTag = z.strictObject({ name: z.string().max(100), language: z.enum(LANGUAGES) })

export async function addTag(input: z.input<typeof newTag>): Promise<ActionResult<TagName>> {
  return runAction(async () => createTag(await requireActor(), newTag.parse(input)))
}

function decide(actor: Actor, input: z.output<typeof decisions>): Promise<StateChange> {
  const { storyId, version } = input
  const seen = { storyId, version }
  switch (input.action) {
    case 'submit':
      return submitStory(actor, seen)
    case 'send_back':
      return sendBackStory(actor, { ...seen, note: input.note })
    case 'approve':
      return approveStory(actor, seen)
    case 'schedule':
      return scheduleStory(actor, { ...seen, at: new Date(input.at) })
    case 'unschedule':
      return unscheduleStory(actor, seen)
    case 'publish':
      return publishStory(actor, { ...seen, statedUpdate: input.statedUpdate })
    case 'unpublish':
      return unpublishStory(actor, { ...seen, note: input.note })
    case 'take_down':
      return takeDownStory(actor, { ...seen, reason: input.reason })
    case 'archive':
      return archiveStory(actor, seen)
    case 'restore':
      return restoreStory(actor, seen)
  }
}
