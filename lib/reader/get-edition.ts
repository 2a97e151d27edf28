import type { Language } from '#lib/content/fields.ts'
import { db } from '#lib/db/client.ts'
import type { Newspaper } from '#lib/db/generated/client.ts'
import { issuePath } from '#lib/content/paths.ts'
import { site as arabic } from '#lib/i18n/messages/ar/site.ts'
import { site as english } from '#lib/i18n/messages/en/site.ts'
import { getBreaking } from './get-breaking.ts'
import { listStandingPages } from './get-standing-page.ts'
import { nextPrayerOfPaper } from './next-prayer-of-paper.ts'
import { presentSection, type SectionRow } from './present-section.ts'
import type { ReaderEdition, ReaderSection } from './types.ts'

/** What every page of the edition shows: the paper's name, its place, and the top sections in which something is live. */
export async function getEdition(language: Language): Promise<ReaderEdition> {
  const [newspaper, sections, breaking, nextPrayer, pages, printIssue] = await Promise.all([
    db.newspaper.findUnique({ where: { id: 1 } }),
    readSections(language),
    getBreaking(language),
    nextPrayerOfPaper(language),
    listStandingPages(language),
    readPrintIssue(language),
  ])
  const shown = newspaper ? present(newspaper, language, sections) : { ...UNNAMED[language], sections, ...NO_NEWS }
  const edition = { ...shown, nextPrayer, pages, printIssue }
  // Without the bar: where the database is not there to ask, nobody knows whether it has ended.
  lastKnown.set(language, edition)
  return { ...edition, breaking }
}

/** The edition as it was last read, for a page that must do without the database. */
export function lastKnownEdition(language: Language): ReaderEdition {
  const known = lastKnown.get(language) ?? { ...UNNAMED[language], sections: [], ...NO_NEWS }
  return { ...known, nextPrayer: null }
}

const lastKnown = new Map<Language, ReaderEdition>()

async function readSections(language: Language): Promise<ReaderSection[]> {
  const sections = await db.$queryRaw<SectionRow[]>`
    SELECT id, slug, name_ar AS "nameAr", name_en AS "nameEn" FROM section
    WHERE parent_id IS NULL AND EXISTS (
      SELECT FROM live_story_section
      WHERE section_id = section.id AND language = ${language}::"Language"
    )
    ORDER BY position, id`
  return sections.map((section) => presentSection(section, language))
}

async function readPrintIssue(language: Language): Promise<ReaderEdition['printIssue']> {
  const newest = await db.printIssue.findFirst({
    where: { publishedAt: { not: null } },
    orderBy: { date: 'desc' },
    select: { number: true, date: true },
  })
  return newest && { number: newest.number, path: issuePath(language, newest.date.toISOString().slice(0, 10)) }
}

function present(paper: Newspaper, language: Language, sections: ReaderSection[]): ReaderEdition {
  const words =
    language === 'ar'
      ? { name: paper.nameAr, tagline: paper.taglineAr, city: paper.cityAr, country: paper.countryAr, owner: paper.ownerAr }
      : { name: paper.nameEn, tagline: paper.taglineEn, city: paper.cityEn, country: paper.countryEn, owner: paper.ownerEn }
  return { language, ...words, timeZone: paper.timeZone, hijriOffset: paper.hijriOffset, sections, ...NO_NEWS }
}

const NO_NEWS = { breaking: null, printIssue: null, nextPrayer: null, pages: [] } satisfies Partial<ReaderEdition>

/** Before the paper has its name, and where it was never read. */
const UNNAMED: Record<Language, Omit<ReaderEdition, 'sections' | keyof typeof NO_NEWS>> = {
  ar: unnamed('ar', arabic.unnamedPaper),
  en: unnamed('en', english.unnamedPaper),
}

function unnamed(language: Language, name: string): Omit<ReaderEdition, 'sections' | keyof typeof NO_NEWS> {
  return { language, name, owner: name, tagline: '', city: '', country: '', timeZone: 'Asia/Dubai', hijriOffset: 0 }
}
