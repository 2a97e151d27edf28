import { beforeAll, describe, expect, it } from 'vitest'
import { ask } from '#app/(site)/testing/ask.ts'
import { db } from '#lib/db/client.ts'
import type { Actor } from '#lib/policies/actor.ts'
import { arrangeStories } from '#lib/print/arrange-stories.ts'
import { publishIssue } from '#lib/print/publish-issue.ts'
import { makeIssue, makeIssueRow } from '#lib/print/testing/issues.ts'
import { arabicPdf } from '#lib/print/testing/pdf-fixtures.ts'
import { unpublishIssue } from '#lib/print/unpublish-issue.ts'
import { makeNewspaper, publish } from '#lib/stories/testing/newspaper.ts'
import { makePerson, makeSection } from '#lib/stories/testing/newsroom.ts'

let chief: Actor
let arabic: number
let english: number
let issue: { id: number; version: number; pdfId: string }
let mark: string
const PDF = arabicPdf(['الأولى', 'الثانية'])

beforeAll(async () => {
  await makeNewspaper()
  chief = await makePerson(['managing_editor'])
  const sectionId = (await makeSection('الإمارات')).id
  arabic = (await publish({ fields: { sectionId, headline: 'مترو جديد إلى المطار' } }, chief)).storyId
  english = (await publish({ language: 'en', fields: { sectionId, headline: 'A new line to the airport' } }, chief)).storyId
  issue = await makeIssue(chief, { number: 12, date: '2026-11-25' })
  mark = (await db.printPdf.findUniqueOrThrow({ where: { id: issue.pdfId } })).sha256.slice(0, 10)
})

const DRAFT_ADDRESSES = () => [
  '/issue/2026-11-25',
  '/en/issue/2026-11-25',
  '/issue/2026-11-25/1',
  '/issue/2026-11-25/pdf',
  `/issue/2026-11-25/1/${mark}-320.webp`,
]

describe('before it is published', () => {
  it('no address of an issue knows it', async () => {
    for (const address of DRAFT_ADDRESSES()) expect((await ask(address)).status, address).toBe(404)
    expect((await ask('/issue/2026-11-25')).tags).toContain('issues')
    const { status, text } = await ask('/issue')
    expect(status).toBe(200)
    expect(text).toContain('لم يصدر عدد بعد')
    expect((await ask('/')).text).not.toContain('/issue')
  })
})

describe('once it is published', () => {
  beforeAll(async () => {
    const stories = [{ storyId: english, page: 1 }, { storyId: arabic, page: 2 }]
    const { version } = await arrangeStories(chief, { issueId: issue.id, version: issue.version, stories })
    issue.version = (await publishIssue(chief, { issueId: issue.id, version })).version
    await makeIssueRow(chief, { number: 11, date: '2026-11-24' })
    await makeIssueRow(chief, { number: 1, date: '2026-08-30', pages: 3 })
  })

  it.each([
    ['/issue/2026-11-25', 'ar', 'عدد الأربعاء 25 نوفمبر 2026'],
    ['/en/issue/2026-11-25', 'en', 'Issue of Wednesday 25 November 2026'],
    ['/issue', 'ar', 'عدد الأربعاء 25 نوفمبر 2026'],
    ['/en/issue', 'en', 'Issue of Wednesday 25 November 2026'],
  ])('%s shows its front, its days, its PDF and its stories by page', async (address, language, title) => {
    const { text, status, tags } = await ask(address)
    expect(status).toBe(200)
    expect(text).toContain(`<html lang="${language}"`)
    expect(text).toContain(`<h1>${title}</h1>`)
    expect(text).toMatch(/15 (جمادى الآخرة|Jumada II) 1448/)
    expect(text).toContain(`/issue/2026-11-25/1/${mark}-640.webp 640w`)
    expect(text).toContain('href="/issue/2026-11-25/pdf"')
    expect(text.indexOf('A new line to the airport')).toBeLessThan(text.indexOf('مترو جديد إلى المطار'))
    expect(text).toContain(language === 'ar' ? 'lang="en" dir="ltr"' : 'lang="ar" dir="rtl"')
    expect(tags).toEqual(expect.arrayContaining(['issues', `issue:${issue.id}`, 'edition', `story:${arabic}`, `story:${english}`]))
  })

  it('says of itself what others show with a link', async () => {
    const { text } = await ask('/issue/2026-11-25/2')
    const base = process.env.MANSHET_URL ?? 'http://localhost:3000'
    expect(text).toContain('<title>الصفحة 2 · عدد الأربعاء 25 نوفمبر 2026 (العدد 12) | صحيفة التجربة</title>')
    expect(text).toContain(`rel="canonical" href="${base}/issue/2026-11-25/2"`)
    expect(text).toContain(`property="og:image" content="${base}/issue/2026-11-25/2/${mark}-960.jpg"`)
    expect(text).toContain('property="og:image:width" content="960"')
    expect(text).toContain(`hrefLang="en" href="${base}/en/issue/2026-11-25/2"`)
  })

  it('is read page by page', async () => {
    const first = await ask('/issue/2026-11-25/1')
    expect(first.text).toContain('<h1>الصفحة 1 من 2</h1>')
    expect(first.text).toContain('href="/issue/2026-11-25/2" rel="next"')
    expect(first.text).not.toContain('rel="prev"')
    const second = await ask('/en/issue/2026-11-25/2')
    expect(second.text).toContain('href="/en/issue/2026-11-25/1" rel="prev"')
    expect(second.text).not.toContain('rel="next"')
    expect(second.text).toContain('مترو جديد إلى المطار')
    expect(second.text).not.toContain('A new line to the airport')
  })

  it.each(['/issue/2026-11-25/3', '/issue/2026-11-25/0', '/issue/2026-11-25/01', '/issue/2026-11-26', '/issue/2026-02-30', '/issue/2026-13', '/issue/today'])(
    '%s is not found',
    async (address) => {
      expect((await ask(address)).status).toBe(404)
    },
  )

  it('stands in the calendar of its month, and no other day does', async () => {
    const { text } = await ask('/issue/2026-11')
    expect(text).toContain('أعداد نوفمبر 2026')
    expect(text).toContain('جمادى الأولى – جمادى الآخرة 1448 هـ')
    const linked = [...text.matchAll(/<td><a href="\/issue\/([\d-]+)"/g)].map(([, day]) => day)
    expect(linked).toEqual(['2026-11-24', '2026-11-25'])
    expect(text.match(/<td>/g)).toHaveLength(42)
    // The first of November 2026 is a Sunday, the last day of a week that begins on Monday.
    expect(text).toMatch(/<tbody><tr>(?:<td><\/td>){6}<td><time dateTime="2026-11-01">/)
    expect(text).toContain('href="/issue/2026-08" rel="prev"')
    expect(text).not.toMatch(/issue\/2026-12/)
    expect((await ask('/issue/2026-08')).text).toContain('href="/issue/2026-11" rel="next"')
  })

  it('knows the issues around it', async () => {
    const { text } = await ask('/issue/2026-11-24')
    expect(text).toContain('href="/issue/2026-08-30" rel="prev"')
    expect(text).toContain('href="/issue/2026-11-25" rel="next"')
  })

  it('is named by the masthead of every page', async () => {
    expect((await ask('/')).text).toContain('href="/issue/2026-11-25"')
    expect((await ask('/en')).text).toContain('href="/en/issue/2026-11-25"')
  })

  it('gives its pictures, under the tag by which they are withdrawn', async () => {
    const { response, status, tags } = await ask(`/issue/2026-11-25/1/${mark}-640.webp`)
    expect(status).toBe(200)
    expect(response.headers.get('content-type')).toBe('image/webp')
    expect(tags).toEqual([`issue:${issue.id}`])
    const etag = response.headers.get('etag') ?? ''
    expect((await ask(`/issue/2026-11-25/1/${mark}-640.webp`, { 'if-none-match': etag })).status).toBe(304)
    for (const file of [`${mark}-641.webp`, `${mark}-640.jpg`, '0000000000-640.webp', 'x.webp']) {
      expect((await ask(`/issue/2026-11-25/1/${file}`)).status, file).toBe(404)
    }
  })

  it('gives its PDF as a download, whole and in parts', async () => {
    const { response, status } = await ask('/issue/2026-11-25/pdf')
    expect(status).toBe(200)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String((await db.printPdf.findUniqueOrThrow({ where: { id: issue.pdfId } })).bytes),
      'accept-ranges': 'bytes',
      'content-disposition': expect.stringMatching(/^attachment; filename="issue-12-2026-11-25\.pdf"; filename\*=UTF-8''%D8%B5/),
    })
    const part = await ask('/issue/2026-11-25/pdf', { range: 'bytes=0-4' })
    expect([part.status, part.text]).toEqual([206, PDF.subarray(0, 5).toString()])
    expect(part.response.headers.get('content-range')).toMatch(/^bytes 0-4\/\d+$/)
    expect((await ask('/issue/2026-11-25/pdf', { range: 'bytes=99999999-' })).status).toBe(416)
    expect((await ask('/issue/2026-11-25/pdf', { 'if-none-match': response.headers.get('etag') ?? '' })).status).toBe(304)
  })

  it('is gone for readers when it is withdrawn', async () => {
    await unpublishIssue(chief, { issueId: issue.id, version: issue.version })
    for (const address of DRAFT_ADDRESSES()) expect((await ask(address)).status, address).toBe(404)
    expect((await ask('/issue')).text).toContain('عدد الثلاثاء 24 نوفمبر 2026')
  })
})
