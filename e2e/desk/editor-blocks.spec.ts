import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll } from '../axe.ts'
import { addressOf } from '../newsroom/readers.ts'
import { StoryEditor } from '../newsroom/story-editor.ts'
import { test } from '../newsroom/test.ts'
import type { Words } from '../newsroom/words.ts'

/** A slash, the beginning of a block's name, Enter. */
async function bring(page: Page, t: Words, name: Parameters<Words>[0]): Promise<void> {
  const words = t(name)
  await page.keyboard.type(`/${words}`)
  await expect(page.getByRole('option', { name: words, exact: true })).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
}

/** An open menu by itself: its guards of the focus stand outside of every landmark, and axe takes them for content. */
async function expectMenuAccessible(page: Page): Promise<void> {
  await expect(page.getByRole('menu')).toBeVisible()
  const { violations } = await new AxeBuilder({ page }).include('[role=menu]').disableRules(['region']).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
}

test('every block is brought by the keyboard alone, published and read', async ({ open, reader, request, browser }) => {
  const page = await open('editor')
  const editor = new StoryEditor(page)
  const { t } = editor
  const { keyboard } = page
  await editor.begin('ar')
  await editor.writeShort({ headline: 'مدن الساحل تعيد رسم شواطئها', body: 'تبدأ الأعمال في مارس.', section: 'الإمارات' })
  await keyboard.press('Enter')

  await bring(page, t, 'editor.blocks.pullQuote')
  await keyboard.type('البحر غرفة أخرى في المدينة')
  await keyboard.press('Control+Enter')

  await bring(page, t, 'editor.blocks.factBox')
  await keyboard.type('الخطة في أرقام')
  await keyboard.press('ArrowDown')
  await keyboard.type('أربعة شواطئ')
  await keyboard.press('Enter')
  await keyboard.press('Enter')

  await bring(page, t, 'editor.blocks.table')
  for (const words of ['المدينة', 'الطول', 'الموعد', 'دبي', '12', '2027', 'العين', '18', '2028']) {
    await keyboard.type(words)
    await keyboard.press('Tab')
  }
  // Tab in the last cell has made a row.
  await keyboard.type('الذيد')
  await expect(editor.field('body').locator('table tr')).toHaveCount(4)
  await keyboard.press('Control+Enter')

  await bring(page, t, 'editor.blocks.related')
  await expect(page.getByRole('combobox', { name: t('editor.related.choose') })).toBeFocused()
  await keyboard.type('ضباب')
  await expect(page.getByRole('option').first()).toBeVisible()
  await keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
  await keyboard.press('Enter')

  await bring(page, t, 'editor.blocks.embed')
  await expect(page.getByRole('textbox', { name: t('editor.embed.address') })).toBeFocused()
  await expectAccessible(page)
  await keyboard.type('https://youtu.be/dQw4w9WgXcQ')
  await keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.getByRole('textbox', { name: t('editor.embed.cardTitle') }).fill('جولة على الشاطئ')
  await page.getByRole('textbox', { name: t('editor.embed.cardText') }).press('Escape')

  await editor.write('')
  await keyboard.press('Enter')
  await keyboard.type('أكثر من 3000 م')
  await keyboard.press('Control+.')
  await keyboard.type('2')
  await editor.isSaved()
  await expectAccessible(page)
  await editor.confirmStep('publish')
  await editor.isInState('desk.states.published')

  const address = await addressOf(request, editor.id)
  await reader.goto(address)
  await expect(reader.locator('.pull-quote')).toHaveText('البحر غرفة أخرى في المدينة')
  await expect(reader.locator('.fact-box')).toHaveText('الخطة في أرقامأربعة شواطئ')
  await expect(reader.getByRole('columnheader')).toHaveText(['المدينة', 'الطول', 'الموعد'])
  await expect(reader.locator('.related a')).toHaveAttribute('href', /^\/uae\/\d+\//)
  await expect(reader.locator('.embed a')).toHaveAttribute('href', 'https://youtu.be/dQw4w9WgXcQ')
  await expect(reader.locator('sup')).toHaveText('2')

  const withScripts = await (await browser.newContext({ viewport: { width: 360, height: 800 } })).newPage()
  const elsewhere: string[] = []
  await withScripts.route(/^https:/, (route) => {
    elsewhere.push(new URL(route.request().url()).host)
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: 'المشغّل' })
  })
  await withScripts.goto(address)
  await expectNoSidewaysScroll(withScripts)
  await expectAccessible(withScripts)
  expect(elsewhere).toEqual([])
  await withScripts.locator('.embed a').click()
  await expect(withScripts.frameLocator('.embed iframe').locator('body')).toHaveText('المشغّل')
  expect(elsewhere).toEqual(['www.youtube-nocookie.com'])
  await withScripts.context().close()
})

test('menus, sheet of keys and table tools are without fault while they are open', async ({ open }) => {
  const page = await open('editor')
  const editor = new StoryEditor(page)
  const { t } = editor
  await editor.begin('ar')
  await editor.write('فقرة')
  await page.keyboard.press('Enter')
  await page.keyboard.type('/')
  await expect(page.getByRole('listbox', { name: t('editor.toolbar.insert') })).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.type('قائمة')
  await expect(page.getByRole('option')).toHaveText([t('editor.blocks.bulletList'), t('editor.blocks.orderedList')])
  await page.keyboard.press('Escape')
  await expect(page.getByRole('listbox', { name: t('editor.toolbar.insert') })).toBeHidden()
  await page.keyboard.press('Control+Shift+Home')
  await expect(page.getByRole('toolbar', { name: t('editor.toolbar.selection') })).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Control+End')

  await page.keyboard.press('Control+/')
  await expect(page.getByRole('dialog', { name: t('editor.shortcuts.title') })).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()

  await page.keyboard.press('Alt+F10')
  await expect(editor.tool('editor.toolbar.strong')).toBeFocused()
  await editor.tool('editor.toolbar.insert').click()
  await expectMenuAccessible(page)
  await page.getByRole('menuitem', { name: t('editor.blocks.table'), exact: true }).click()
  await editor.tool('editor.table.label').click()
  await expectMenuAccessible(page)
  await page.getByRole('menuitem', { name: t('editor.table.addColumnAfter'), exact: true }).click()
  await expect(editor.field('body').locator('tr').first().locator('td')).toHaveCount(4)
})

const FIRST = 'الفقرة الأولى من ثلاث في هذا النص'
const SECOND = 'الفقرة الثانية بعدها بقليل'
const THIRD = 'الفقرة الثالثة هي الأخيرة'

test('a block is moved by keys and by its handle’s menu, and where it went is said', async ({ open }) => {
  const page = await open('editor')
  const editor = new StoryEditor(page)
  const { t } = editor
  await editor.begin('ar')
  await editor.write(FIRST)
  for (const words of [SECOND, THIRD]) {
    await page.keyboard.press('Enter')
    await page.keyboard.type(words)
  }
  const paragraphs = editor.field('body').locator('p')
  await page.keyboard.press('Alt+ArrowUp')
  await expect(paragraphs).toHaveText([FIRST, THIRD, SECOND])
  await expect(page.getByText(t('editor.block.moved', { place: 2, count: 3 }))).toBeAttached()
  await page.keyboard.type('!')
  await expect(paragraphs).toHaveText([FIRST, `${THIRD}!`, SECOND])

  await paragraphs.first().hover()
  await page.getByRole('button', { name: t('editor.block.handle') }).click()
  await page.getByRole('menuitem', { name: t('editor.block.down') }).click()
  await expect(paragraphs).toHaveText([`${THIRD}!`, FIRST, SECOND])
})
