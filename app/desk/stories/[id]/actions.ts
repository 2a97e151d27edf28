'use server'

import { z } from 'zod'
import { requireActor } from '#lib/auth/current-actor.ts'
import { CORRECTION_KINDS, MAX_CORRECTION } from '#lib/content/correction.ts'
import type { EmbedFields } from '#lib/content/nodes/embed.ts'
import { LANGUAGES } from '#lib/content/fields.ts'
import { describePage } from '#lib/embeds/describe-page.ts'
import { storePhoto } from '#lib/media/store-photo.ts'
import type { DeskMedia } from '#lib/media/types.ts'
import { AppError } from '#lib/platform/errors.ts'
import { type ActionResult, runAction } from '#lib/platform/run-action.ts'
import type { Actor } from '#lib/policies/actor.ts'
import { approveStory } from '#lib/stories/approve-story.ts'
import { archiveStory } from '#lib/stories/archive-story.ts'
import { correctStory } from '#lib/stories/correct-story.ts'
import { findStories, nameStory } from '#lib/stories/find-stories.ts'
import { linkTranslation } from '#lib/stories/link-translation.ts'
import { publishStory } from '#lib/stories/publish-story.ts'
import { findCounterparts } from '#lib/stories/queries.ts'
import { restoreStory } from '#lib/stories/restore-story.ts'
import { scheduleStory } from '#lib/stories/schedule-story.ts'
import { sendBackStory } from '#lib/stories/send-back-story.ts'
import { startTranslation } from '#lib/stories/start-translation.ts'
import { submitStory } from '#lib/stories/submit-story.ts'
import { takeDownStory } from '#lib/stories/take-down-story.ts'
import type { DeskCounterpart, StateChange } from '#lib/stories/types.ts'
import { unpublishStory } from '#lib/stories/unpublish-story.ts'
import { unlinkTranslation } from '#lib/stories/unlink-translation.ts'
import { unscheduleStory } from '#lib/stories/unschedule-story.ts'
import { createTag } from '#lib/taxonomy/create-tag.ts'
import { searchTags, type TagName } from '#lib/taxonomy/search-tags.ts'

const note = z.string().max(1000)
const decision = z.strictObject({ storyId: z.int().positive(), version: z.int().positive() })
const decisions = z.discriminatedUnion('action', [
  decision.extend({ action: z.enum(['submit', 'approve', 'archive', 'restore', 'unschedule']) }),
  decision.extend({ action: z.literal('send_back'), note }),
  decision.extend({ action: z.literal('publish'), statedUpdate: z.boolean() }),
  decision.extend({ action: z.literal('correct'), kind: z.enum(CORRECTION_KINDS), text: z.string().max(MAX_CORRECTION) }),
  decision.extend({ action: z.literal('unpublish'), note, publicReason: note }),
  decision.extend({ action: z.literal('take_down'), reason: note, publicReason: note }),
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

const counterpartQuery = z.strictObject({ query: z.string().max(200), language: z.enum(LANGUAGES) })

/** Stories of a language that have no counterpart yet. */
export async function findCounterpartsAction(input: z.input<typeof counterpartQuery>): Promise<ActionResult<DeskCounterpart[]>> {
  return runAction(async () => findCounterparts(await requireActor(), counterpartQuery.parse(input)))
}

/** Stories of a language that a body may lead to. */
export async function findStoriesAction(input: z.input<typeof counterpartQuery>): Promise<ActionResult<DeskCounterpart[]>> {
  return runAction(async () => findStories(await requireActor(), counterpartQuery.parse(input)))
}

const page = z.strictObject({ url: z.string().max(2000) })

/** What a page elsewhere says of itself, its picture taken into the library with the name of where it is from. */
export async function describePageAction(input: z.input<typeof page>): Promise<ActionResult<{ embed: EmbedFields; photo: DeskMedia | null }>> {
  return runAction(async () => {
    const actor = await requireActor()
    const { picture, text, title, url, provider, providerId } = await describePage(actor, page.parse(input).url)
    const photo = picture && (await keepPicture(actor, { bytes: picture, title, url }))
    return { embed: { url, provider, providerId, title, fallbackText: text, pictureId: photo?.id ?? null }, photo }
  })
}

async function keepPicture(actor: Actor, { bytes, title, url }: { bytes: Buffer; title: string; url: string }): Promise<DeskMedia | null> {
  const { hostname } = new URL(url)
  const overrides = { alt: title, credit: hostname.replace(/^www\./, '') }
  try {
    return await storePhoto(actor, { bytes, originalName: hostname, overrides })
  } catch (error) {
    // A picture that can't be kept leaves a card without one.
    if (error instanceof AppError) return null
    throw error
  }
}

const one = z.strictObject({ storyId: z.int().positive() })
const pair = one.extend({ counterpartId: z.int().positive() })

/** What the desk may call a story that a body leads to. */
export async function nameStoryAction(input: z.input<typeof one>): Promise<ActionResult<DeskCounterpart | null>> {
  return runAction(async () => nameStory(await requireActor(), one.parse(input).storyId))
}

export async function linkTranslationAction(input: z.input<typeof pair>): Promise<ActionResult<void>> {
  return runAction(async () => linkTranslation(await requireActor(), pair.parse(input)))
}

export async function unlinkTranslationAction(input: z.input<typeof one>): Promise<ActionResult<void>> {
  return runAction(async () => unlinkTranslation(await requireActor(), one.parse(input)))
}

export async function startTranslationAction(input: z.input<typeof one>): Promise<ActionResult<{ id: number }>> {
  return runAction(async () => startTranslation(await requireActor(), one.parse(input)))
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
    case 'correct':
      return correctStory(actor, { ...seen, kind: input.kind, text: input.text })
    case 'unpublish':
      return unpublishStory(actor, { ...seen, note: input.note, publicReason: input.publicReason })
    case 'take_down':
      return takeDownStory(actor, { ...seen, reason: input.reason, publicReason: input.publicReason })
    case 'archive':
      return archiveStory(actor, seen)
    case 'restore':
      return restoreStory(actor, seen)
  }
}
