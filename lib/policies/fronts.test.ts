import { expect, it } from 'vitest'
import { ROLES } from './actor.ts'
import { mayEditFront } from './fronts.ts'

it('is the managing editor who arranges the front', () => {
  const allowed = ROLES.filter((role) => mayEditFront({ id: 'x', name: '', roles: [role], sectionIds: [1] }))
  expect(allowed).toEqual(['managing_editor'])
})
