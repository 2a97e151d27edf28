import { expect, type Locator, type Page } from '@playwright/test'
import { wallTimeOf } from '#lib/i18n/wall-clock.ts'
import { expectAccessible, expectNoSidewaysScroll } from '../axe.ts'
import { chooseFromMenu } from '../newsroom/menus.ts'
import { openUntil } from '../newsroom/readers.ts'
import { test } from '../newsroom/test.ts'
import { wordsOf } from '../newsroom/words.ts'

// The chief works in English. Each test has a place or an edition of its own, but they share the version of a front.
test.describe.configure({ mode: 'serial' })

const t = wordsOf('en')
const place = (name: 'lead' | 'support' | 'headlines') => t(`fronts.places.${name}`)

async function openFront(page: Page, edition: 'ar' | 'en'): Promise<void> {
  await page.goto(`/desk/front?edition=${edition}`)
  await expect(found(page).first()).toBeVisible()
}

const found = (page: Page): Locator => page.getByRole('list', { name: t('fronts.search.title') }).getByRole('listitem')
const rowsOf = (page: Page, name: Parameters<typeof place>[0]): Locator => 
  page.getByRole('region', { name: place(name) }).getByRole('list', { name: t('fronts.chosen') }).getByRole('listitem')

/** Chooses the nth of the stories that are found. @returns its headline */
async function add(page: Page, nth: number, to: Parameters<typeof place>[0]): Promise<string> {
  const headline = await headlineOf(found(page).nth(nth))
  await chooseFromMenu(page.getByRole('button', { name: t('fronts.search.add', { name: headline }) }), page.getByRole('menuitem', { name: place(to) }))
  await expect(rowsOf(page, to).filter({ hasText: headline })).toBeVisible()
  return headline
}

const headlineOf = (row: Locator): Promise<string> => row.locator('[lang]').innerText()

async function publish(page: Page): Promise<void> {
  await page.getByRole('button', { name: t('fronts.save') }).click()
  await expect(page.getByText(t('fronts.saved'))).toBeVisible()
}

test('an editor chooses the lead under a headline of its own, and readers have it at once', async ({ open, reader }) => {
  const page = await open('chief')
  await openFront(page, 'en')
  await page.getByRole('searchbox', { name: t('fronts.search.label') }).fill('apprentices dhow')
  await expect(found(page)).toHaveCount(1)
  const lead = await add(page, 0, 'lead')
  await page.getByRole('searchbox', { name: t('fronts.search.label') }).fill('')
  const support = await add(page, 5, 'support')
  await expect(page.getByText(t('fronts.unsaved'))).toBeVisible()
  await chooseFromMenu(page.getByRole('button', { name: t('fronts.optionsOf', { name: lead }) }), page.getByRole('menuitem', { name: t('fronts.edit') }))
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: t('fronts.headline') }).fill('A boat without a plan')
  await dialog.getByRole('button', { name: t('fronts.done') }).click()
  await publish(page)
  await openUntil(reader, '/en', async () => {
    await expect(reader.locator('.front-lead')).toContainText('A boat without a plan', { timeout: 500 })
    await expect(reader.locator('.front-support article').first()).toContainText(support, { timeout: 500 })
  })
  await page.reload()
  await expect(rowsOf(page, 'lead')).toContainText('A boat without a plan')
})

test('two editors at once: the second is shown both arrangements, and chooses', async ({ open }) => {
  const [first, second] = [await open('chief'), await open('chief')]
  await openFront(first, 'en')
  await openFront(second, 'en')
  const theirs = await add(first, 1, 'headlines')
  await publish(first)
  const mine = await add(second, 2, 'headlines')
  await second.getByRole('button', { name: t('fronts.save') }).click()
  const dialog = second.getByRole('dialog')
  await expect(dialog).toContainText(theirs)
  await expect(dialog).toContainText(mine)
  await dialog.getByRole('button', { name: t('fronts.conflict.keepMine') }).click()
  await expect(dialog).toBeHidden()
  await second.reload()
  await expect(rowsOf(second, 'headlines')).toHaveCount(1)
  await expect(rowsOf(second, 'headlines')).toContainText(mine)
})

test('stories are dragged from one place to another and in their order', async ({ open }) => {
  const page = await open('chief')
  await openFront(page, 'ar')
  const [a, b] = [await add(page, 3, 'headlines'), await add(page, 4, 'headlines')]
  const grip = (row: Locator) => row.locator('.cursor-grab')
  await drag(page, grip(rowsOf(page, 'headlines').filter({ hasText: b })), rowsOf(page, 'headlines').filter({ hasText: a }))
  await expect(rowsOf(page, 'headlines').first()).toContainText(b)
  await drag(page, grip(rowsOf(page, 'headlines').filter({ hasText: b })), page.getByRole('region', { name: place('support') }).getByRole('list', { name: t('fronts.byRule') }).getByRole('listitem').last())
  await expect(rowsOf(page, 'support')).toContainText(b)
  await page.getByRole('button', { name: t('fronts.discard') }).click()
  await expect(rowsOf(page, 'support')).toHaveCount(0)
})

test('the keyboard alone arranges a front', async ({ open, reader }) => {
  const page = await open('chief')
  await openFront(page, 'ar')
  const headlines = [await headlineOf(found(page).nth(6)), await headlineOf(found(page).nth(7))]
  for (const name of headlines) {
    await page.getByRole('button', { name: t('fronts.search.add', { name }) }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('menuitem').first()).toBeFocused()
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    await expect(rowsOf(page, 'headlines').filter({ hasText: name })).toBeVisible()
  }
  const [one = '', two = ''] = headlines
  await page.getByRole('button', { name: t('fronts.moveUp', { name: two }) }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: two })).toContainText(t('fronts.moved', { name: two, place: place('headlines'), position: 1 }))
  await expect(rowsOf(page, 'headlines').first()).toContainText(two)
  await page.getByRole('button', { name: t('fronts.save') }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText(t('fronts.saved'))).toBeVisible()
  await openUntil(reader, '/', async () => {
    const shown = reader.locator('.front-headlines li')
    await expect(shown).toHaveCount(6, { timeout: 500 })
    await expect(shown.nth(0)).not.toBeEmpty({ timeout: 500 })
    const paths = await shown.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    expect(new Set(paths).size).toBe(6)
  })
  await page.getByRole('button', { name: t('fronts.optionsOf', { name: one }) }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menuitem').first()).toBeFocused()
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await expect(rowsOf(page, 'headlines')).toHaveCount(1)
})

test('breaking news goes over every page, and off again; or ends by itself', async ({ open, reader, stranger }) => {
  const text = 'Ports close as the storm nears the coast'
  const page = await open('chief')
  await openFront(page, 'en')
  const panel = page.getByRole('region', { name: t('fronts.breaking.title') })
  const bar = reader.getByRole('complementary', { name: 'Breaking' })
  const off = panel.getByRole('button', { name: t('fronts.breaking.switchOff') })
  // From an attempt that failed half-way.
  if (await off.isVisible()) await off.click()
  await expect(off).toBeHidden()
  await panel.getByRole('textbox', { name: t('fronts.breaking.text') }).fill(text)

  await test.step('it leads to a story', async () => {
    await panel.getByRole('button', { name: t('fronts.breaking.noStory') }).click()
    const dialog = page.getByRole('dialog')
    const headline = await headlineOf(dialog.getByRole('listitem').first())
    await dialog.getByRole('button', { name: `${t('desk.actions.add')}: ${headline}` }).click()
    await panel.getByRole('button', { name: t('fronts.breaking.switchOn') }).click()
    await expect(page.getByText(t('fronts.breaking.switchedOn'))).toBeVisible()
    for (const address of ['/en', '/en/uae', '/en/no-such-page']) {
      await openUntil(reader, address, () => expect(bar).toContainText(text, { timeout: 500 }))
    }
    const other = await stranger.newPage()
    await openUntil(other, '/en', () => expect(other.locator('.breaking')).toBeVisible({ timeout: 500 }))
    await expectAccessible(other)
    await bar.getByRole('link').click()
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(headline)
    await reader.goto('/')
    await expect(bar).toHaveCount(0)
  })

  await test.step('it is switched off', async () => {
    await off.click()
    await expect(page.getByText(t('fronts.breaking.switchedOff'))).toBeVisible()
    for (const address of ['/en', '/en/uae']) await openUntil(reader, address, () => expect(bar).toHaveCount(0, { timeout: 500 }))
  })

  await test.step('it ends by itself, also on pages that were made before', async () => {
    await panel.getByRole('textbox', { name: t('fronts.breaking.text') }).fill(text)
    const until = panel.getByLabel(t('fronts.breaking.until'), { exact: true })
    await until.fill(inPaperTime(-120))
    await panel.getByRole('button', { name: t('fronts.breaking.switchOn') }).click()
    await expect(panel.getByText(t('fronts.breaking.untilPast'))).toBeVisible()
    await until.fill(inPaperTime(12))
    await panel.getByRole('button', { name: t('fronts.breaking.switchOn') }).click()
    await openUntil(reader, '/en', () => expect(bar).toContainText(text, { timeout: 500 }))
    await openUntil(reader, '/en', () => expect(bar).toHaveCount(0, { timeout: 500 }))
  })
})

test('the page is for managing editors, in both directions, light and dark, on every screen', async ({ open }) => {
  const editor = await open('editor')
  await editor.goto('/desk/front')
  await expect(editor.getByRole('heading', { level: 1 })).toHaveText(wordsOf('ar')('desk.errors.forbiddenTitle'))
  const page = await open('chief')
  await openFront(page, 'en')
  await page.getByRole('textbox', { name: t('fronts.breaking.text') }).fill('Words')
  await expectAccessible(page)
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 800 })
    await expectNoSidewaysScroll(page)
  }
})

async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  // Away from the bar at the foot, which lies over the list.
  await from.evaluate((grip) => grip.scrollIntoView({ block: 'center' }))
  const [start, end] = [await from.boundingBox(), await to.boundingBox()]
  if (!start || !end) throw new Error('nothing to drag')
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2)
  await page.mouse.down()
  await page.mouse.move(start.x + start.width / 2, start.y - 10, { steps: 4 })
  await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 12 })
  await page.mouse.up()
}

/** So many seconds from now, as the paper's clocks show it. */
function inPaperTime(seconds: number): string {
  const at = new Date(Date.now() + seconds * 1000)
  return `${wallTimeOf(at, 'Asia/Dubai')}:${String(at.getUTCSeconds()).padStart(2, '0')}`
}
