import { hashPassword } from '#lib/auth/password-hash.ts'
import { db } from '#lib/db/client.ts'
import type { Section } from '#lib/db/generated/client.ts'
import { log } from '#lib/platform/log.ts'
import { DEMO_PASSWORD, DEMO_PEOPLE } from '#lib/people/demo-people.ts'
import type { Actor } from '#lib/policies/actor.ts'
import { DEFAULT_SECTIONS } from '#lib/taxonomy/default-sections.ts'
import { seedCities } from '#prisma/seed/seed-cities.ts'
import { seedPages } from '#prisma/seed/seed-pages.ts'
import { seedIssues } from '#prisma/seed/seed-issues.ts'
import { seedPhotos } from '#prisma/seed/seed-photos.ts'
import { seedReads } from '#prisma/seed/seed-reads.ts'
import { seedStories } from '#prisma/seed/seed-stories.ts'
import { AUTHORS } from '#prisma/seed/authors.ts'
import { SUB_SECTIONS } from '#prisma/seed/sub-sections.ts'

/**
 * Makes the demo newspaper «الأفق» in an empty database: paper, sections, people, authors, photos, stories, work in
 * progress, prayer times, standing pages. What is there already is left, so that a seeding that was cut off goes on
 * where it stopped; the paper's own row comes last and says that it is whole.
 */
export async function seedDemo(): Promise<void> {
  const began = Date.now()
  const sections = await seedSections()
  const people = await seedPeople(sections)
  const photos = await seedPhotos(people['photo@alufuq.example'] ?? missing('photo editor'))
  await seedAuthors(photos)
  await seedStories({ people, sections, photos })
  await seedIssues(people['chief@alufuq.example'] ?? missing('managing editor'), photos)
  await seedReads()
  await seedCities()
  await seedPages()
  await seedNewspaper()
  log.info('demo newspaper ready', { seconds: Math.round((Date.now() - began) / 1000) })
}

export type SeededPeople = Record<string, Actor>
/** Section ids by slug. */
export type SeededSections = Map<string, number>
/** Photo ids by picture key. */
export type SeededPhotos = Map<string, string>

async function seedSections(): Promise<SeededSections> {
  const made: Section[] = []
  for (const [position, section] of DEFAULT_SECTIONS.entries()) {
    const { slug } = section
    made.push(await db.section.upsert({ where: { slug }, create: { ...section, position }, update: {} }))
  }
  const tops = new Map(made.map((section) => [section.slug, section.id]))
  for (const [i, { parent, ...section }] of SUB_SECTIONS.entries()) {
    const { slug } = section
    const create = { ...section, position: made.length + i, parentId: tops.get(parent) ?? missing(parent) }
    made.push(await db.section.upsert({ where: { slug }, create, update: {} }))
  }
  return new Map(made.map((section) => [section.slug, section.id]))
}

async function seedPeople(sections: SeededSections): Promise<SeededPeople> {
  const passwordHash = await hashPassword(DEMO_PASSWORD)
  const people: SeededPeople = {}
  for (const { email, name, roles, sections: slugs } of DEMO_PEOPLE) {
    const sectionIds = slugs.flatMap((slug) => sections.get(slug) ?? [])
    const person = await db.person.upsert({
      where: { email },
      create: {
        email,
        name: name.ar,
        passwordHash,
        roles,
        sections: { create: sectionIds.map((sectionId) => ({ sectionId })) },
      },
      update: {},
    })
    people[email] = { id: person.id, name: person.name, roles, sectionIds }
  }
  return people
}

async function seedAuthors(photos: SeededPhotos): Promise<void> {
  for (const { key, name, title, bio, links, portrait } of AUTHORS) {
    await db.author.upsert({
      where: { slug: key },
      create: {
        slug: key,
        nameAr: name.ar,
        nameEn: name.en,
        titleAr: title.ar,
        titleEn: title.en,
        bioAr: bio.ar,
        bioEn: bio.en,
        portraitId: photos.get(portrait) ?? null,
        links: links ?? [],
      },
      update: {},
    })
  }
}

async function seedNewspaper(): Promise<void> {
  await db.newspaper.upsert({
    where: { id: 1 },
    create: {
      id: 1,
      nameAr: 'الأفق',
      nameEn: 'Al Ufuq',
      taglineAr: 'صحيفة يومية من الإمارات',
      taglineEn: 'A daily from the Emirates',
      cityAr: 'أبوظبي',
      cityEn: 'Abu Dhabi',
      countryAr: 'الإمارات',
      countryEn: 'UAE',
      timeZone: 'Asia/Dubai',
      ownerAr: 'صحيفة الأفق',
      ownerEn: 'Al Ufuq',
    },
    update: {},
  })
}

function missing(what: string): never {
  throw new Error(`the demo has no ${what}`)
}
