import { randomUUID } from 'node:crypto'
import { db } from '../../db/client.ts'
import type { Actor, Role } from '../../policies/actor.ts'
import { emptyFields, type Language, type StoryFields } from '../../content/fields.ts'
import type { StoryDocument } from '../../content/schema.ts'
import { SCHEMA_VERSION } from '../../content/schema-version.ts'
import { createStory } from '../create-story.ts'
import { saveStory } from '../save-story.ts'

/** For tests: a person of the given roles, in the database. */
export async function makePerson(roles: Role[], sectionIds: number[] = []): Promise<Actor> {
  const person = await db.person.create({
    data: {
      email: `${randomUUID()}@example.test`,
      name: `شخص ${roles.join(' ')}`,
      roles,
      sections: { create: sectionIds.map((sectionId) => ({ sectionId })) },
    },
  })
  return { id: person.id, name: person.name, roles, sectionIds }
}

/** For tests: a section with an address of its own. */
export async function makeSection(name = 'قسم'): Promise<{ id: number; slug: string }> {
  return db.section.create({ data: { slug: `s-${randomUUID().slice(0, 8)}`, nameAr: name, nameEn: name } })
}

/** For tests: a body of one paragraph for each text. */
export function bodyOf(...paragraphs: string[]): StoryDocument {
  return {
    type: 'doc',
    attrs: { schemaVersion: SCHEMA_VERSION },
    content: paragraphs.map((text, i) => ({
      type: 'paragraph',
      attrs: { id: `p-${i}-test`, dir: null },
      ...(text ? { content: [{ type: 'text', attrs: {}, text }] } : {}),
    })),
  }
}

type Draft = { language?: Language; fields?: Partial<StoryFields>; document?: StoryDocument }

/** For tests: a draft that lacks nothing for publication. */
export async function makeDraft(actor: Actor, draft: Draft = {}): Promise<{ id: number; version: number }> {
  const { id } = await createStory(actor, { language: draft.language ?? 'ar' })
  const saved = await saveStory(actor, {
    storyId: id,
    baseVersion: 1,
    saveId: randomUUID(),
    fields: { ...emptyFields(), headline: 'عنوان للتجربة', ...draft.fields },
    document: draft.document ?? bodyOf('نص للتجربة.'),
  })
  if (saved.status !== 'saved') throw new Error('a new draft has no rival')
  return { id, version: saved.version }
}
