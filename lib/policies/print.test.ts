import { describe, expect, it } from 'vitest'
import { ROLES, type Actor, type Role } from './actor.ts'
import { mayDeleteIssue, mayEditIssue, mayMakeIssue, mayPublishIssue, mayReadIssues, mayUploadPdf } from './print.ts'

const draft = { isPublished: false }
const published = { isPublished: true }

const RULES: Record<string, { rule: (actor: Actor) => boolean; allowed: Role[] }> = {
  read: { rule: mayReadIssues, allowed: [...ROLES] },
  make: { rule: mayMakeIssue, allowed: ['editor', 'managing_editor'] },
  'edit a draft': { rule: (actor) => mayEditIssue(actor, draft), allowed: ['editor', 'managing_editor'] },
  'edit what is published': { rule: (actor) => mayEditIssue(actor, published), allowed: ['managing_editor'] },
  'upload to a draft': { rule: (actor) => mayUploadPdf(actor, draft), allowed: ['photo_editor', 'editor', 'managing_editor'] },
  'replace what is published': { rule: (actor) => mayUploadPdf(actor, published), allowed: ['managing_editor'] },
  publish: { rule: mayPublishIssue, allowed: ['managing_editor'] },
  'delete a draft': { rule: (actor) => mayDeleteIssue(actor, draft), allowed: ['editor', 'managing_editor'] },
  'delete what is published': { rule: (actor) => mayDeleteIssue(actor, published), allowed: [] },
}

describe('every rule × every role', () => {
  const cases = Object.entries(RULES).flatMap(([name, { rule, allowed }]) => ROLES.map((role) => ({ name, rule, allowed, role })))
  it.each(cases)('$name as $role', ({ rule, allowed, role }) => {
    expect(rule({ id: 'me', name: 'me', roles: [role], sectionIds: [] })).toBe(allowed.includes(role))
  })

  it('nobody without a role reads', () => {
    expect(mayReadIssues({ id: 'me', name: 'me', roles: [], sectionIds: [] })).toBe(false)
  })
})
