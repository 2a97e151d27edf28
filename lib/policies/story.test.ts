import { describe, expect, it } from 'vitest'
import type { Actor, Role } from './actor.ts'
import { mayActOnStory, mayViewStory, type StorySubject } from './story.ts'
import { STORY_ACTIONS, type StoryAction } from './story-states.ts'

const SECTION = 1
const actor = (roles: Role[], sectionIds: number[] = []): Actor => ({ id: 'me', name: 'أنا', roles, sectionIds })

const PEOPLE = {
  'reporter, own': { actor: actor(['reporter']), own: true },
  "reporter, another's": { actor: actor(['reporter']), own: false },
  'photo editor': { actor: actor(['photo_editor']), own: false },
  'editor of the section': { actor: actor(['editor'], [SECTION]), own: false },
  'editor of another section': { actor: actor(['editor'], [2]), own: false },
  'managing editor': { actor: actor(['managing_editor']), own: false },
  admin: { actor: actor(['admin']), own: false },
  nobody: { actor: actor([]), own: false },
} as const

const SECTION_ACTIONS: StoryAction[] = STORY_ACTIONS.filter((action) => action !== 'take_down')

/** What each may do to a draft; to any other state, owning it gives nothing. */
const MAY: Record<keyof typeof PEOPLE, StoryAction[]> = {
  'reporter, own': ['save', 'submit', 'archive'],
  "reporter, another's": [],
  'photo editor': [],
  'editor of the section': SECTION_ACTIONS,
  'editor of another section': [],
  'managing editor': [...STORY_ACTIONS],
  admin: [],
  nobody: [],
}

const people = Object.keys(PEOPLE) as (keyof typeof PEOPLE)[]
const cases = people.flatMap((who) => STORY_ACTIONS.map((action) => ({ who, action })))

function subject(own: boolean, state: StorySubject['state']): StorySubject {
  return { state, createdById: own ? 'me' : 'other', assigneeId: null, sectionId: SECTION, isLive: false }
}

describe('every role × every action', () => {
  it.each(cases)('$who × $action on a draft', ({ who, action }) => {
    const { actor: person, own } = PEOPLE[who]
    expect(mayActOnStory(person, action, subject(own, 'draft'))).toBe(MAY[who].includes(action))
  })

  it.each(cases)('$who × $action once it has left the draft', ({ who, action }) => {
    const { actor: person, own } = PEOPLE[who]
    const expected = who === 'reporter, own' ? false : MAY[who].includes(action)
    expect(mayActOnStory(person, action, subject(own, 'approved'))).toBe(expected)
  })

  it('an assignee works as the author does', () => {
    const assigned = { ...subject(false, 'draft'), assigneeId: 'me' }
    expect(mayActOnStory(actor(['reporter']), 'save', assigned)).toBe(true)
  })

  it('a story without a section belongs to the editor who writes it', () => {
    const loose = { ...subject(true, 'draft'), sectionId: null }
    expect(mayActOnStory(actor(['editor'], [SECTION]), 'publish', loose)).toBe(true)
    expect(mayActOnStory(actor(['editor'], [SECTION]), 'publish', { ...loose, createdById: 'other' })).toBe(false)
  })

  it.each([
    ['reporter', 'draft', false],
    ['reporter', 'in_review', true],
    ['reporter', 'archived', false],
    ['editor', 'draft', true],
    ['photo_editor', 'draft', true],
    ['managing_editor', 'archived', true],
    ['admin', 'published', false],
  ] as const)("%s sees another's %s: %s", (role, state, expected) => {
    expect(mayViewStory(actor([role]), subject(false, state))).toBe(expected)
  })
})
