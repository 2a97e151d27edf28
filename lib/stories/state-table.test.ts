import { describe, expect, it } from 'vitest'
import { db } from '../db/client.ts'
import { AppError } from '../platform/errors.ts'
import type { Actor } from '../policies/actor.ts'
import {
  STORY_ACTIONS,
  STORY_STATES,
  STORY_TRANSITIONS,
  type StoryAction,
  type StoryState,
} from '../policies/story-states.ts'
import { approveStory } from './approve-story.ts'
import { archiveStory } from './archive-story.ts'
import type { StoryDecision } from './change-state.ts'
import { correctStory } from './correct-story.ts'
import { publishStory } from './publish-story.ts'
import { getStory } from './queries.ts'
import { restoreStory } from './restore-story.ts'
import { saveStory } from './save-story.ts'
import { scheduleStory } from './schedule-story.ts'
import { sendBackStory } from './send-back-story.ts'
import { submitStory } from './submit-story.ts'
import { takeDownStory } from './take-down-story.ts'
import { bodyOf, makeDraft, makePerson, makeSection } from './testing/newsroom.ts'
import { unpublishStory } from './unpublish-story.ts'
import { unscheduleStory } from './unschedule-story.ts'
import { randomUUID } from 'node:crypto'
import { emptyFields } from '../content/fields.ts'

const soon = () => new Date(Date.now() + 3_600_000)

/** Every action as the desk calls it. */
const PERFORM: Record<StoryAction, (actor: Actor, decision: StoryDecision) => Promise<unknown>> = {
  save: (actor, { storyId, version }) =>
    saveStory(actor, {
      storyId,
      baseVersion: version,
      saveId: randomUUID(),
      fields: { ...emptyFields(), headline: 'معدّل' },
      document: bodyOf('معدّل'),
    }),
  submit: submitStory,
  send_back: (actor, decision) => sendBackStory(actor, { ...decision, note: 'أضف مصدراً ثانياً' }),
  approve: approveStory,
  schedule: (actor, decision) => scheduleStory(actor, { ...decision, at: soon() }),
  unschedule: unscheduleStory,
  publish: (actor, decision) => publishStory(actor, { ...decision, statedUpdate: false }),
  correct: (actor, decision) => correctStory(actor, { ...decision, kind: 'correction', text: 'الصواب 45' }),
  unpublish: (actor, decision) => unpublishStory(actor, decision),
  take_down: (actor, decision) => takeDownStory(actor, { ...decision, reason: 'طلب قانوني' }),
  archive: archiveStory,
  restore: restoreStory,
}

/** How a story honestly comes into each state. */
const ROUTE: Record<StoryState, StoryAction[]> = {
  draft: [],
  in_review: ['submit'],
  approved: ['submit', 'approve'],
  scheduled: ['submit', 'approve', 'schedule'],
  published: ['publish'],
  unpublished: ['publish', 'unpublish'],
  taken_down: ['publish', 'take_down'],
  archived: ['archive'],
}

async function storyIn(state: StoryState, actor: Actor): Promise<StoryDecision> {
  const section = await makeSection()
  const draft = await makeDraft(actor, { fields: { sectionId: section.id } })
  const decision = { storyId: draft.id, version: draft.version }
  for (const action of ROUTE[state]) await PERFORM[action](actor, decision)
  return decision
}

describe('every state × every action', () => {
  const cases = STORY_STATES.flatMap((state) => STORY_ACTIONS.map((action) => ({ state, action })))

  it.each(cases)('$state × $action', async ({ state, action }) => {
    const chief = await makePerson(['managing_editor'])
    const decision = await storyIn(state, chief)
    const { from, to } = STORY_TRANSITIONS[action]
    if (!from.includes(state)) {
      await expect(PERFORM[action](chief, decision)).rejects.toMatchObject({ code: 'wrong_state' })
      expect((await getStory(chief, decision.storyId)).state).toBe(state)
      return
    }
    await PERFORM[action](chief, decision)
    const story = await getStory(chief, decision.storyId)
    expect(story.state).toBe(to ?? state)
    const isLive = (await db.liveStory.count({ where: { storyId: decision.storyId } })) === 1
    expect(isLive).toBe(story.liveVersion !== null)
    expect(isLive).toBe(story.state === 'published' || (story.state === 'scheduled' && state === 'published'))
    if (action !== 'save') {
      const audited = await db.auditEvent.findFirst({
        where: { subjectId: String(decision.storyId), action: `story.${action}` },
        orderBy: { at: 'desc' },
      })
      expect(audited).toMatchObject({ actorId: chief.id, details: { from: state, to: story.state } })
    }
  })

  it('refuses a decision on an older text', async () => {
    const chief = await makePerson(['managing_editor'])
    const { storyId, version } = await storyIn('draft', chief)
    await PERFORM.save(chief, { storyId, version })
    const late = publishStory(chief, { storyId, version, statedUpdate: false })
    await expect(late).rejects.toEqual(new AppError('conflict', { version: version + 1 }))
  })

  it('unscheduling changes of a live story leaves it published', async () => {
    const chief = await makePerson(['managing_editor'])
    const decision = await storyIn('published', chief)
    await PERFORM.schedule(chief, decision)
    expect(await unscheduleStory(chief, decision)).toMatchObject({ state: 'published' })
  })
})
