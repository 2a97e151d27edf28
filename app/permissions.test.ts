import { randomUUID } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { sealToken, sessionCookie } from '#lib/auth/session-cookie.ts'
import { startSession } from '#lib/auth/start-session.ts'
import { emptyFields, type Language } from '#lib/content/fields.ts'
import { db } from '#lib/db/client.ts'
import type { Actor } from '#lib/policies/actor.ts'
import { createIssue } from '#lib/print/create-issue.ts'
import { makeIssueRow } from '#lib/print/testing/issues.ts'
import { publishStory } from '#lib/stories/publish-story.ts'
import { submitStory } from '#lib/stories/submit-story.ts'
import { bodyOf, makeDraft, makePerson, makeSection } from '#lib/stories/testing/newsroom.ts'

/**
 * Every server action and every route handler, called as each role calls it. One that is not declared here
 * fails the first test; one that lets in somebody whom its declaration does not name fails the second.
 */

const jar = new Map<string, string>()
vi.mock('next/headers', () => ({
  cookies: async () => ({
    get: (name: string) => (jar.has(name) ? { name, value: jar.get(name) } : undefined),
    set: (name: string, value: string) => jar.set(name, value),
    delete: (name: string) => jar.delete(name),
  }),
  headers: async () => new Headers({ 'user-agent': 'test' }),
}))
vi.mock('next-intl/server', () => ({ getTranslations: async () => (key: string) => key }))
vi.mock('next/cache', () => ({ revalidatePath: () => undefined, refresh: () => undefined }))

const WHO = ['anonymous', 'reporter', 'photo_editor', 'editor', 'managing_editor', 'admin'] as const
type Who = (typeof WHO)[number]
type Endpoint = (...given: unknown[]) => Promise<unknown>
type Declaration = { allowed: readonly Who[]; call: (endpoint: Endpoint) => Promise<unknown> }

const EVERYONE = WHO
const DESK = WHO.filter((who) => who !== 'anonymous')
const ADMIN = ['admin'] as const
const ISSUE_KEEPERS: readonly Who[] = ['editor', 'managing_editor']
const CHIEF = ['managing_editor'] as const
const AUTHOR_KEEPERS: readonly Who[] = ['editor', 'managing_editor', 'admin']

const SITE_KEEPERS: readonly Who[] = ['managing_editor', 'admin']

let section: { id: number }
let chief: Actor
const people = new Map<Who, Actor>()

beforeAll(async () => {
  section = await makeSection()
  chief = await makePerson(['managing_editor'])
  await makePerson(['admin'])
  for (const who of DESK) people.set(who, await makePerson([who], who === 'editor' ? [section.id] : []))
})

/** What readers and machines may call: dependency-cruiser keeps their code from the desk's. */
const PUBLIC_FOLDERS = ['app/(site)/', 'app/(feeds)/', 'app/api/health/', 'app/api/auth/']

const DECLARED: Record<string, Declaration> = {
  'app/api/desk/counts/route.ts GET': { allowed: DESK, call: (get) => get() },
  'app/api/desk/stories/route.ts GET': { allowed: DESK, call: (get) => get(request('/api/desk/stories?text=x')) },
  'app/api/desk/front-stories/route.ts GET': {
    allowed: CHIEF,
    call: (get) => get(request('/api/desk/front-stories?language=ar&text=')),
  },
  'app/desk/front/actions.ts arrangeFrontAction': {
    allowed: CHIEF,
    call: (arrange) => arrange({ language: 'ar', version: 0, places: { lead: [], support: [], headlines: [] } }),
  },
  'app/desk/front/actions.ts switchBreakingAction': {
    allowed: CHIEF,
    call: (change) => change({ language: 'ar', version: 0, isOn: true, text: 'خبر', storyId: null, until: null }),
  },
  'app/api/media/route.ts GET': { allowed: ['reporter', 'photo_editor', 'editor', 'managing_editor'], call: (get) => get(request('/api/media')) },
  'app/api/media/route.ts POST': {
    allowed: ['reporter', 'photo_editor', 'editor', 'managing_editor'],
    call: (post) => {
      const form = new FormData()
      form.set('file', new File(['no photo'], 'a.jpg'))
      return post(request('/api/media', { method: 'POST', body: form }))
    },
  },
  'app/api/media/[id]/route.ts GET': {
    allowed: ['reporter', 'photo_editor', 'editor', 'managing_editor'],
    call: async (get) => get(request('/api/media/x'), params({ id: await photo() })),
  },
  'app/api/media/[id]/route.ts PATCH': {
    allowed: ['photo_editor', 'editor', 'managing_editor'],
    call: async (patch) => patch(json('/api/media/x', 'PATCH', { caption: 'تعليق' }), params({ id: await photo() })),
  },
  'app/api/media/[id]/[file]/route.ts GET': {
    allowed: ['reporter', 'photo_editor', 'editor', 'managing_editor'],
    call: async (get) => get(request('/api/media/x/320.webp'), params({ id: await photo(), file: '320.webp' })),
  },
  'app/api/print/issues/[id]/pdf/route.ts PUT': {
    allowed: ['photo_editor', 'editor', 'managing_editor'],
    call: async (put) => put(request('/api/print/issues/x/pdf', { method: 'PUT', body: 'no pdf' }), params({ id: String((await issue()).issueId) })),
  },
  'app/api/print/pdfs/[id]/[page]/[file]/route.ts GET': {
    allowed: DESK,
    call: (get) => get(request('/api/print/pdfs/x/1/320.webp'), params({ id: randomUUID(), page: '1', file: '320.webp' })),
  },
  'app/api/print/pdfs/[id]/original/route.ts GET': {
    allowed: DESK,
    call: (get) => get(request('/api/print/pdfs/x/original'), params({ id: randomUUID() })),
  },
  'app/desk/issues/actions.ts createIssueAction': { allowed: ISSUE_KEEPERS, call: (create) => create(nextIssue()) },
  'app/desk/issues/actions.ts changeIssueAction': {
    allowed: ISSUE_KEEPERS,
    call: async (change) => change({ ...(await issue()), ...nextIssue() }),
  },
  'app/desk/issues/actions.ts arrangeStoriesAction': {
    allowed: ISSUE_KEEPERS,
    call: async (arrange) => arrange({ ...(await issue()), stories: [] }),
  },
  'app/desk/issues/actions.ts publishIssueAction': { allowed: ['managing_editor'], call: async (publish) => publish(await issue()) },
  'app/desk/issues/actions.ts unpublishIssueAction': {
    allowed: ['managing_editor'],
    call: async (unpublish) => unpublish({ issueId: (await makeIssueRow(chief, nextIssue())).id, version: 1 }),
  },
  'app/desk/issues/actions.ts deleteIssueAction': { allowed: ISSUE_KEEPERS, call: async (remove) => remove(await issue()) },
  'app/desk/issues/actions.ts findLiveStoriesAction': { allowed: DESK, call: (find) => find('x') },
  'app/api/stories/[id]/draft/route.ts PUT': {
    allowed: ['editor', 'managing_editor'],
    call: async (put) => {
      const { id, version } = await colleaguesDraft()
      const personId = people.get(current)?.id ?? randomUUID()
      const body = { baseVersion: version, saveId: randomUUID(), personId, ...text() }
      return put(json(`/api/stories/${id}/draft`, 'PUT', body), params({ id: String(id) }))
    },
  },
  'app/api/stories/[id]/preview/route.ts POST': {
    allowed: ['photo_editor', 'editor', 'managing_editor'],
    call: async (post) => {
      const { id } = await colleaguesDraft()
      return post(json(`/api/stories/${id}/preview`, 'POST', text()), params({ id: String(id) }))
    },
  },
  'app/desk/actions.ts createStoryAction': { allowed: ['reporter', 'editor', 'managing_editor'], call: (create) => create('ar') },
  'app/desk/actions.ts setLanguageAction': { allowed: EVERYONE, call: (set) => set('ar') },
  'app/desk/actions.ts signOutAction': { allowed: EVERYONE, call: (signOut) => signOut() },
  'app/(entrance)/sign-in/actions.ts signInAction': { allowed: EVERYONE, call: (signIn) => signIn({ email: '' }, new FormData()) },
  'app/desk/stories/[id]/actions.ts findTagNames': { allowed: DESK, call: (find) => find({ query: 'x', language: 'ar' }) },
  'app/desk/stories/[id]/actions.ts addTag': {
    allowed: ['reporter', 'editor', 'managing_editor'],
    call: (add) => add({ name: `وسم ${randomUUID()}`, language: 'ar' }),
  },
  'app/desk/stories/[id]/actions.ts findCounterpartsAction': { allowed: DESK, call: (find) => find({ query: '', language: 'en' }) },
  'app/desk/stories/[id]/actions.ts describePageAction': { allowed: ['reporter', 'photo_editor', 'editor', 'managing_editor'], call: (ask) => ask({ url: 'https://nobody.invalid/' }) },
  'app/desk/stories/[id]/actions.ts findStoriesAction': { allowed: DESK, call: (find) => find({ query: '', language: 'ar' }) },
  'app/desk/stories/[id]/actions.ts nameStoryAction': { allowed: DESK, call: (name) => name({ storyId: 1 }) },
  'app/desk/stories/[id]/actions.ts linkTranslationAction': {
    allowed: ['editor', 'managing_editor'],
    call: async (link) => link({ storyId: (await colleaguesDraft()).id, counterpartId: (await colleaguesDraft('live', 'en')).id }),
  },
  'app/desk/stories/[id]/actions.ts unlinkTranslationAction': {
    allowed: ['editor', 'managing_editor'],
    call: async (unlink) => unlink({ storyId: (await colleaguesDraft()).id }),
  },
  'app/desk/stories/[id]/actions.ts startTranslationAction': {
    allowed: ['reporter', 'editor', 'managing_editor'],
    call: async (start) => start({ storyId: (await colleaguesDraft('live')).id }),
  },
  'app/(entrance)/invitation/[token]/actions.ts acceptAction': { allowed: EVERYONE, call: (accept) => accept({}, new FormData()) },
  'app/desk/profile/actions.ts changeProfileAction': { allowed: DESK, call: (change) => change({ name: 'اسم', language: 'ar' }) },
  'app/desk/profile/actions.ts changePasswordAction': {
    allowed: DESK,
    call: (change) => change({ current: 'not the password', next: 'a new long password' }),
  },
  'app/desk/authors/actions.ts createAuthorAction': {
    allowed: AUTHOR_KEEPERS,
    call: (create) => create(author()),
  },
  'app/desk/authors/actions.ts changeAuthorAction': {
    allowed: AUTHOR_KEEPERS,
    call: (change) => change({ ...author(), authorId: 999_999 }),
  },
  'app/desk/prayer-times/actions.ts createCityAction': { allowed: SITE_KEEPERS, call: (create) => create(city()) },
  'app/desk/prayer-times/actions.ts changeCityAction': { allowed: SITE_KEEPERS, call: (change) => change({ ...city(), cityId: 999_999 }) },
  'app/desk/prayer-times/actions.ts removeCityAction': { allowed: SITE_KEEPERS, call: (remove) => remove({ cityId: 999_999 }) },
  'app/desk/prayer-times/actions.ts reorderCitiesAction': { allowed: SITE_KEEPERS, call: (reorder) => reorder({ cityIds: [] }) },
  'app/desk/prayer-times/actions.ts previewTableAction': { allowed: SITE_KEEPERS, call: (preview) => preview({ text: 'x' }) },
  'app/desk/prayer-times/actions.ts keepTableAction': { allowed: SITE_KEEPERS, call: (keep) => keep({ cityId: 999_999, text: 'x' }) },
  'app/desk/prayer-times/actions.ts removeTableAction': { allowed: SITE_KEEPERS, call: (remove) => remove({ cityId: 999_999 }) },
  'app/desk/prayer-times/actions.ts exportTableAction': { allowed: SITE_KEEPERS, call: (take) => take({ cityId: 999_999 }) },
  'app/desk/pages/actions.ts savePageAction': {
    allowed: SITE_KEEPERS,
    call: (save) => save({ slug: 'about', language: 'ar', title: 'من نحن', document: bodyOf('نص'), baseVersion: 0 }),
  },
  'app/desk/pages/actions.ts removePageAction': { allowed: SITE_KEEPERS, call: (remove) => remove({ slug: 'privacy', language: 'ar' }) },
  'app/desk/settings/actions.ts changeNewspaperAction': { allowed: ADMIN, call: (change) => change(newspaper) },
  'app/desk/settings/actions.ts createSectionAction': {
    allowed: ADMIN,
    call: (create) => create({ slug: `s-${randomUUID()}`.slice(0, 12), nameAr: 'قسم', nameEn: 'Section' }),
  },
  'app/desk/settings/actions.ts changeSectionAction': {
    allowed: ADMIN,
    call: async (change) => change({ sectionId: (await makeSection()).id, nameAr: 'قسم', nameEn: 'Section' }),
  },
  'app/desk/settings/actions.ts deleteSectionAction': {
    allowed: ADMIN,
    call: async (remove) => remove({ sectionId: (await makeSection()).id }),
  },
  'app/desk/settings/actions.ts reorderSectionsAction': { allowed: ADMIN, call: (reorder) => reorder({ sectionIds: [section.id] }) },
  'app/desk/people/actions.ts inviteAction': {
    allowed: ADMIN,
    call: (invite) => invite({ email: `${randomUUID()}@example.test`, roles: ['reporter'], sectionIds: [] }),
  },
  'app/desk/people/actions.ts revokeAction': { allowed: ADMIN, call: (revoke) => revoke({ invitationId: randomUUID() }) },
  'app/desk/people/actions.ts changePersonAction': {
    allowed: ADMIN,
    call: async (change) => change({ personId: (await makePerson(['reporter'])).id, roles: ['editor'], sectionIds: [section.id] }),
  },
  'app/desk/people/actions.ts suspendAction': {
    allowed: ADMIN,
    call: async (suspend) => suspend({ personId: (await makePerson(['reporter'])).id }),
  },
  'app/desk/people/actions.ts reactivateAction': {
    allowed: ADMIN,
    call: async (reactivate) => reactivate({ personId: (await makePerson(['reporter'])).id }),
  },
}

/** One action, but a right of its own for each step. */
const STEPS: Record<string, { allowed: readonly Who[]; input?: object; on?: 'draft' | 'submitted' | 'live' }> = {
  submit: { allowed: ['editor', 'managing_editor'] },
  approve: { allowed: ['editor', 'managing_editor'], on: 'submitted' },
  send_back: { allowed: ['editor', 'managing_editor'], on: 'submitted', input: { note: 'ملاحظة' } },
  publish: { allowed: ['editor', 'managing_editor'], input: { statedUpdate: false } },
  correct: { allowed: ['editor', 'managing_editor'], on: 'live', input: { kind: 'correction', text: 'الصواب 45' } },
  unpublish: { allowed: ['editor', 'managing_editor'], on: 'live', input: { note: '', publicReason: '' } },
  take_down: { allowed: ['managing_editor'], on: 'live', input: { reason: 'سبب', publicReason: '' } },
  archive: { allowed: ['editor', 'managing_editor'] },
}
const DECIDE = 'app/desk/stories/[id]/actions.ts decideStory'

describe('every way in', () => {
  it('is declared', async () => {
    expect((await endpoints()).toSorted()).toEqual([...Object.keys(DECLARED), DECIDE].toSorted())
  })

  const cases = Object.entries(DECLARED).flatMap(([name, declaration]) => WHO.map((who) => ({ name, who, declaration })))
  it.each(cases)('$name as $who', async ({ name, who, declaration }) => {
    await become(who)
    const answer = await outcome(declaration.call(await load(name)))
    expect(answer).toBe(declaration.allowed.includes(who) ? 'let in' : who === 'anonymous' ? 'signed_out' : 'forbidden')
  })

  const steps = Object.entries(STEPS).flatMap(([action, step]) => WHO.map((who) => ({ action, who, step })))
  it.each(steps)(`${DECIDE} ($action) as $who`, async ({ action, who, step }) => {
    const { id, version } = await colleaguesDraft(step.on)
    await become(who)
    const decide = await load(DECIDE)
    const answer = await outcome(decide({ action, storyId: id, version, ...step.input }))
    expect(answer).toBe(step.allowed.includes(who) ? 'let in' : who === 'anonymous' ? 'signed_out' : 'forbidden')
  })
})

let current: Who = 'anonymous'

async function become(who: Who): Promise<void> {
  current = who
  jar.clear()
  const person = people.get(who)
  if (!person) return
  const token = await startSession({ personId: person.id, userAgent: 'test' })
  jar.set(sessionCookie().name, await sealToken(token))
}

/** `let in` for everything but the two refusals: bad input and missing things are told to those who may ask. */
async function outcome(call: Promise<unknown>): Promise<string> {
  try {
    const answer = await call
    if (answer instanceof Response) {
      if (answer.status === 401) return 'signed_out'
      return answer.status === 403 ? 'forbidden' : 'let in'
    }
    const code = (answer as { code?: string } | undefined)?.code
    if (code === 'internal') throw new Error('the endpoint broke')
    return code === 'signed_out' || code === 'forbidden' ? code : 'let in'
  } catch (error) {
    if (error instanceof Error && error.message === 'NEXT_REDIRECT') return 'let in'
    throw error
  }
}

async function endpoints(): Promise<string[]> {
  const files = globSync('app/**/{route,actions}.{ts,tsx}').filter(
    (file) => !PUBLIC_FOLDERS.some((folder) => file.startsWith(folder)),
  )
  const elsewhere = globSync('{app,components,lib}/**/*.{ts,tsx}').filter(
    (file) => !file.includes('generated') && !file.endsWith('.test.ts') && /^['"]use server['"]/m.test(readFileSync(file, 'utf8')),
  )
  const named = [...new Set([...files, ...elsewhere])].map(async (file) => {
    const exported = await importFile(file)
    return Object.keys(exported)
      .filter((name) => typeof exported[name] === 'function')
      .map((name) => `${file} ${name}`)
  })
  return (await Promise.all(named)).flat()
}

async function load(name: string): Promise<Endpoint> {
  const [file = '', exported = ''] = name.split(/ (?=[^ ]+$)/)
  const endpoint = (await importFile(file))[exported]
  if (!endpoint) throw new Error(`${name} is gone`)
  return endpoint
}

async function importFile(file: string): Promise<Record<string, Endpoint>> {
  return (await import(path.resolve(file))) as Record<string, Endpoint>
}

function text() {
  return { fields: { ...emptyFields(), headline: 'عنوان', sectionId: section.id }, document: bodyOf('نص') }
}

async function colleaguesDraft(on: 'draft' | 'submitted' | 'live' = 'draft', language: Language = 'ar') {
  const colleague = await makePerson(['reporter'])
  const draft = await makeDraft(colleague, { language, fields: { sectionId: section.id } })
  const decision = { storyId: draft.id, version: draft.version }
  if (on === 'submitted') await submitStory(colleague, decision)
  if (on === 'live') await publishStory(chief, { ...decision, statedUpdate: false })
  return draft
}

let issues = 0

/** The number and the day of an issue that is not there yet. */
function nextIssue(): { number: number; date: string } {
  issues++
  return { number: issues, date: new Date(Date.UTC(2020, 0, issues)).toISOString().slice(0, 10) }
}

async function issue(): Promise<{ issueId: number; version: number }> {
  return { issueId: (await createIssue(chief, nextIssue())).id, version: 1 }
}

async function photo(): Promise<string> {
  const { id } = await db.mediaAsset.create({
    data: {
      originalKey: 'originals/x',
      originalName: 'x.jpg',
      mimeType: 'image/jpeg',
      bytes: 1,
      sha256: randomUUID(),
      width: 320,
      height: 200,
      dominantColor: '#000000',
      thumbhash: '',
      widths: [320],
      uploadedById: chief.id,
    },
  })
  return id
}

function author() {
  return { slug: `a-${randomUUID()}`, nameAr: 'كاتبة', nameEn: 'Writer', titleAr: '', titleEn: '', bioAr: '', bioEn: '', portraitId: null, links: [], personId: null }
}

function city() {
  const place = { latitude: 24, longitude: 54, timeZone: 'Asia/Dubai', method: 'Dubai', madhab: 'shafi' }
  return { ...place, slug: `c${randomUUID()}`, nameAr: 'مدينة', nameEn: 'City', corrections: [0, 0, 0, 0, 0, 0], fridayTime: null, own: false }
}

const newspaper = {
  nameAr: 'صحيفة',
  nameEn: 'Paper',
  taglineAr: '',
  taglineEn: '',
  cityAr: 'دبي',
  cityEn: 'Dubai',
  countryAr: 'الإمارات',
  countryEn: 'UAE',
  ownerAr: 'صحيفة',
  ownerEn: 'Paper',
  timeZone: 'Asia/Dubai',
  hijriOffset: 0,
}

const JSON_TYPE = { 'content-type': 'application/json' }

function request(address: string, init: RequestInit = {}): Request {
  return new Request(`http://localhost${address}`, { ...init, headers: { host: 'localhost', origin: 'http://localhost', ...(init.body instanceof FormData ? {} : JSON_TYPE) } })
}

function json(address: string, method: string, body: unknown): Request {
  return request(address, { method, body: JSON.stringify(body) })
}

function params<T>(values: T): { params: Promise<T> } {
  return { params: Promise.resolve(values) }
}
