import { expect, it } from 'vitest'
import { STORY_ACTIONS } from '#lib/policies/story-states.ts'
import { stepsOf } from './story-steps.ts'

it('puts the way forward first and leaves out what is not allowed', () => {
  expect(stepsOf({ state: 'draft', allowed: ['save', 'submit', 'archive'], hasChanges: true })).toEqual({
    front: ['submit'],
    more: ['archive'],
  })
  expect(stepsOf({ state: 'in_review', allowed: ['save', 'approve', 'send_back', 'archive'], hasChanges: false })).toEqual({
    front: ['approve', 'send_back'],
    more: ['archive'],
  })
})

it('offers to publish changes only where there are some', () => {
  const allowed = ['save', 'publish', 'schedule', 'unpublish'] as const
  expect(stepsOf({ state: 'published', allowed, hasChanges: false })).toEqual({ front: [], more: ['unpublish'] })
  expect(stepsOf({ state: 'published', allowed, hasChanges: true })).toEqual({
    front: ['publish', 'schedule'],
    more: ['unpublish'],
  })
})

it.each(['draft', 'scheduled', 'unpublished', 'archived', 'taken_down'] as const)('loses no allowed step of %s', (state) => {
  const { front, more } = stepsOf({ state, allowed: STORY_ACTIONS, hasChanges: true })
  expect([...front, ...more, 'save'].toSorted()).toEqual([...STORY_ACTIONS].toSorted())
})
