import { expect } from '@playwright/test'
import { agencyPhotoFile, photoFile } from '../newsroom/photo-files.ts'
import { addressOf, isInSitemap, names, openUntil } from '../newsroom/readers.ts'
import { StoryEditor } from '../newsroom/story-editor.ts'
import { test } from '../newsroom/test.ts'

const STORY = {
  section: 'الأخبار العالمية',
  kicker: 'بحر الشمال',
  headline: 'ثلاثة موانئ تعيد فتح أرصفتها بعد أسبوع من العواصف',
  standfirst: 'عادت الرافعات إلى العمل فجراً، وتقول سلطات الموانئ إن تفريغ السفن المنتظرة يحتاج إلى عشرة أيام.',
  byline: 'مريم العامري',
  place: 'روتردام',
  source: 'وكالات',
  caption: 'سفن تنتظر دورها عند مدخل الميناء صباح اليوم',
  credit: 'إ ب أ',
  paragraphs: [
    'فتحت ثلاثة موانئ على بحر الشمال أرصفتها اليوم، بعد أسبوع توقفت فيه الملاحة.',
    'وقالت سلطة الميناء إن 42 سفينة تنتظر دورها، وإن الأولوية لسفن الغذاء والدواء.',
  ],
  heading: 'ما الذي تغيّر',
  items: ['تعمل الأرصفة على مدار الساعة', 'تُفتح البوابات للشاحنات من الفجر'],
  quote: 'لم نرَ طابوراً كهذا منذ عشرين عاماً',
  speaker: 'مدير الميناء',
  linkWords: 'صفحة الميناء',
  linkAddress: 'https://port.example.com/queue',
  figureCaption: 'رافعة تفرّغ أول سفينة بعد العاصفة',
  figureCredit: 'د ب أ',
}
const CHANGED = 'أربعة موانئ تعيد فتح أرصفتها بعد أسبوع من العواصف'

test('an editor makes a whole page by hand, and readers follow what becomes of it', async ({ open, reader, request }) => {
  const page = await open('editor')
  const editor = new StoryEditor(page)
  const { t } = editor

  await test.step('the story is written, every part of it', async () => {
    await editor.begin('ar')
    await editor.field('kicker').fill(STORY.kicker)
    await editor.field('headline').fill(STORY.headline)
    await editor.field('standfirst').fill(STORY.standfirst)
    await editor.addFree('bylines', STORY.byline)
    await editor.field('place').fill(STORY.place)
    await chooseSource(STORY.source)
    await editor.chooseSection(STORY.section)
    await editor.bringPhoto(editor.heroPlace(), await agencyPhotoFile(STORY), async (form) => {
      await expect(form.getByRole('textbox', { name: t('media.fields.caption'), exact: true })).toHaveValue(STORY.caption)
      await expect(form.getByRole('textbox', { name: t('media.fields.credit'), exact: true })).toHaveValue(STORY.credit)
      await form.getByRole('textbox', { name: t('media.fields.alt'), exact: true }).fill('سفن شحن متراصة في الضباب')
    })
    await writeBody()
    await editor.isSaved()
  })

  await test.step('beside it stands the page as it will be, from right to left', async () => {
    const frame = await editor.openPreview()
    await expect(frame.locator('html')).toHaveAttribute('dir', 'rtl')
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText(STORY.headline)
    await expect(frame.locator('.dateline')).toHaveText(`${STORY.place} (${STORY.source})`)
    await editor.field('kicker').fill(`${STORY.kicker} الآن`)
    await expect(frame.locator('.story-section')).toContainText(`${STORY.kicker} الآن`)
    await editor.field('kicker').fill(STORY.kicker)
    await page.getByRole('button', { name: t('editor.preview.close') }).click()
  })

  await editor.confirmStep('publish')
  await editor.isInState('desk.states.published')
  const address = await addressOf(request, editor.id)

  await test.step('a reader without scripts has the whole page', async () => {
    await reader.goto(address)
    const article = reader.getByRole('article')
    await expect(reader.locator('html')).toHaveAttribute('dir', 'rtl')
    await expect(article.locator('.story-section')).toHaveText(`${STORY.section}${STORY.kicker}`)
    await expect(article.getByRole('heading', { level: 1 })).toHaveText(STORY.headline)
    await expect(article.locator('.standfirst')).toHaveText(STORY.standfirst)
    await expect(article.locator('.story-meta')).toContainText(STORY.byline)
    await expect(article.locator('figure.hero figcaption')).toHaveText(`${STORY.caption} (${STORY.credit})`)
    await expect(article.locator('figure.hero img')).toHaveAttribute('alt', 'سفن شحن متراصة في الضباب')
    await expect(article.locator('.story-dates time')).toHaveText(/^\d{1,2} \S+ \d{4} \d\d:\d\d$/)
    await expect(article.locator('.dateline')).toHaveText(`${STORY.place} (${STORY.source})`)
    const body = article.locator('.story-body')
    for (const words of STORY.paragraphs) await expect(body.getByText(words)).toBeVisible()
    await expect(body.getByRole('heading', { level: 2 })).toHaveText(STORY.heading)
    await expect(body.locator('ul:not(.tags) li')).toHaveText(STORY.items)
    await expect(body.locator('blockquote')).toHaveText(STORY.quote)
    await expect(body.locator('blockquote ~ figcaption')).toHaveText(STORY.speaker)
    await expect(body.getByRole('link', { name: STORY.linkWords })).toHaveAttribute('href', STORY.linkAddress)
    await expect(body.locator('hr')).toHaveCount(1)
    await expect(body.locator('figure.figure figcaption')).toHaveText(`${STORY.figureCaption} (${STORY.figureCredit})`)
    await expect(reader.getByRole('contentinfo')).toContainText(`${new Date().getFullYear()}©`)
  })

  await test.step('it stands on the front, in its section, in the feed and in the sitemap', async () => {
    for (const list of ['/', '/world']) {
      await openUntil(reader, list, async () => {
        await expect(reader.getByRole('main').getByRole('link', { name: STORY.headline })).not.toHaveCount(0, { timeout: 500 })
      })
    }
    for (const feed of ['/feed.xml', '/world/feed.xml']) {
      await expect.poll(() => names(request, feed, STORY.headline), { message: feed }).toBe(true)
    }
    await expect.poll(() => isInSitemap(request, address)).toBe(true)
  })

  await test.step('a change reaches readers when it is published, not before', async () => {
    await editor.field('headline').fill(CHANGED)
    await editor.isSaved()
    await editor.isInState('desk.states.published_changed')
    await reader.goto(address)
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(STORY.headline)
    await editor.confirmStep('publish_changes')
    await editor.isInState('desk.states.published')
    await openUntil(reader, address, async () => {
      await expect(reader.getByRole('heading', { level: 1 })).toHaveText(CHANGED, { timeout: 500 })
    })
  })

  await test.step('withdrawn, it is gone from everywhere, its picture too', async () => {
    const current = await addressOf(request, editor.id)
    const picture = (await reader.locator('figure.hero img').getAttribute('src')) ?? ''
    expect((await request.get(picture)).status()).toBe(200)
    await editor.chooseStep('unpublish')
    await editor.isInState('desk.states.unpublished')
    await expect.poll(async () => (await request.get(current)).status()).toBe(410)
    await expect.poll(async () => (await request.get(picture)).status()).toBe(404)
    for (const list of ['/', '/world', '/feed.xml', '/world/feed.xml']) {
      await expect.poll(() => names(request, list, CHANGED), { message: list }).toBe(false)
    }
    await expect.poll(() => isInSitemap(request, current)).toBe(false)
  })

  async function chooseSource(name: string): Promise<void> {
    await page.getByRole('combobox', { name: t('editor.fields.sources'), exact: true }).fill(name)
    await page.getByRole('option', { name, exact: true }).click()
    await page.keyboard.press('Escape')
  }

  async function writeBody(): Promise<void> {
    const [first = '', second = ''] = STORY.paragraphs
    await editor.write(first)
    await page.keyboard.press('Enter')
    await page.keyboard.insertText(second)
    await page.keyboard.press('Enter')
    await editor.tool('editor.toolbar.heading2').click()
    await page.keyboard.insertText(STORY.heading)
    await page.keyboard.press('Enter')
    await editor.tool('editor.toolbar.bulletList').click()
    await page.keyboard.insertText(STORY.items[0] ?? '')
    await page.keyboard.press('Enter')
    await page.keyboard.insertText(STORY.items[1] ?? '')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await page.keyboard.insertText(`التفاصيل في ${STORY.linkWords}`)
    for (const _ of STORY.linkWords) await page.keyboard.press('Shift+ArrowRight')
    await editor.tool('editor.toolbar.link').click()
    await page.getByPlaceholder(t('editor.link.placeholder')).fill(STORY.linkAddress)
    await page.getByRole('button', { name: t('editor.link.apply') }).click()
    await page.keyboard.press('Control+End')
    await editor.tool('editor.toolbar.insert').click()
    await page.getByRole('menuitem', { name: t('editor.blocks.divider'), exact: true }).click()
    await editor.bringPhoto(editor.tool('editor.toolbar.photo'), await photoFile('crane.jpg'), async (form) => {
      await form.getByRole('textbox', { name: t('media.fields.caption'), exact: true }).fill(STORY.figureCaption)
      await form.getByRole('textbox', { name: t('media.fields.credit'), exact: true }).fill(STORY.figureCredit)
    })
    await page.keyboard.press('Control+End')
    await page.keyboard.press('Enter')
    await editor.tool('editor.toolbar.blockquote').click()
    await page.keyboard.insertText(STORY.quote)
    await page.getByRole('textbox', { name: t('editor.toolbar.attribution') }).fill(STORY.speaker)
  }
})
