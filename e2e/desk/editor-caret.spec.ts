import { expect, type Page } from '@playwright/test'
import { StoryEditor } from '../newsroom/story-editor.ts'
import { test } from '../newsroom/test.ts'

// The same keys in both directions: forward is where the text of the story goes on.
const WAYS = [
  { language: 'ar', forward: 'ArrowLeft', back: 'ArrowRight', cells: ['دبي', 'العين', 'الذيد'], mixed: 'قال المتحدث إن OpenAI و Google 2030 معاً' },
  { language: 'en', forward: 'ArrowRight', back: 'ArrowLeft', cells: ['Dubai', 'Al Ain', 'Dhaid'], mixed: 'The word «الأفق» and 2030 in one line' },
] as const

type Place = { kind: string; block: string; text: string }

/** Where the caret is: in a text, at a gap, on a block. */
function caret(page: Page): Promise<Place> {
  return page.locator('#story-body').evaluate((element) => {
    type Selection = { toJSON: () => { type: string }; $head: { parent: { textContent: string; type: { name: string } } } }
    const { selection } = (element as unknown as { editor: { state: { selection: Selection } } }).editor.state
    const { parent } = selection.$head
    return { kind: selection.toJSON().type, block: parent.type.name, text: parent.textContent }
  })
}

async function press(page: Page, key: string, times = 1): Promise<void> {
  for (let i = 0; i < times; i += 1) {
    await page.keyboard.press(key)
    // The browser tells of a moved selection by its next frame.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  }
}

/** By the menu, which leads back to the text. */
async function put(editor: StoryEditor, block: 'table' | 'divider' | 'factBox'): Promise<void> {
  await editor.tool('editor.toolbar.insert').click()
  await editor.page.getByRole('menuitem', { name: editor.t(`editor.blocks.${block}`), exact: true }).click()
  await expect(editor.page.getByRole('menu')).toBeHidden()
  await expect(editor.field('body')).toBeFocused()
}

/** @returns how often a key was pressed until the caret was somewhere else than in a text. */
async function pressWhile(page: Page, key: string, kind: string): Promise<number> {
  for (let i = 1; i < 100; i += 1) {
    await press(page, key)
    if ((await caret(page)).kind !== kind) return i
  }
  throw new Error(`${key} leads nowhere`)
}

for (const { language, forward, back, cells, mixed } of WAYS) {
  test(`the caret goes through a table and out of it again (${language})`, async ({ open }) => {
    const page = await open('editor')
    const editor = new StoryEditor(page)
    await editor.begin(language)
    await editor.write('x')
    await put(editor, 'table')
    for (const words of cells) {
      await page.keyboard.type(words)
      await press(page, 'Tab')
    }
    await press(page, 'Shift+Tab', 3)
    await press(page, 'Home')
    expect(await caret(page)).toEqual({ kind: 'text', block: 'paragraph', text: cells[0] })

    // Forward from the end of a cell is the next one, back from its beginning the one before.
    await press(page, 'End')
    await press(page, forward)
    expect(await caret(page)).toMatchObject({ text: cells[1] })
    await press(page, back)
    expect(await caret(page)).toMatchObject({ text: cells[0] })
    await press(page, 'End')
    await press(page, `Shift+${forward}`)
    expect(await caret(page)).toMatchObject({ kind: 'cell' })
    await expect(page.locator('.selectedCell')).toHaveText([cells[0], cells[1]])

    // Up and down stay in their column, and lead out: below, the last block of all, is a gap to be written in.
    await press(page, back)
    await page.locator('.table-box td').first().click()
    await press(page, 'ArrowDown', 2)
    expect(await caret(page)).toMatchObject({ kind: 'text', block: 'paragraph', text: '' })
    await press(page, 'ArrowDown')
    expect(await caret(page)).toMatchObject({ kind: 'gapcursor', block: 'doc' })
    await page.keyboard.type('y')
    expect(await caret(page)).toEqual({ kind: 'text', block: 'paragraph', text: 'y' })
    await press(page, 'ArrowUp')
    await press(page, 'ArrowUp', 3)
    expect(await caret(page)).toMatchObject({ text: 'x' })
  })

  test(`the caret is never trapped between cards and dividers (${language})`, async ({ open }) => {
    const page = await open('editor')
    const editor = new StoryEditor(page)
    await editor.begin(language)
    await editor.write(mixed)
    for (let i = 0; i < 2; i += 1) {
      await put(editor, 'divider')
    }
    await expect(async () => {
      await press(page, 'Control+Home')
      expect((await caret(page)).kind).toBe('text')
    }).toPass()
    // Letters are passed one by one, whatever their own direction, and the way goes on past the words and back.
    expect(await pressWhile(page, forward, 'text')).toBeGreaterThan(mixed.length - 6)
    const seen = [(await caret(page)).kind]
    for (let i = 0; i < 5; i += 1) {
      await press(page, forward)
      seen.push((await caret(page)).kind)
    }
    expect(new Set(seen)).toEqual(new Set(['node', 'gapcursor']))
    for (let i = 0; i < 8 && (await caret(page)).kind !== 'text'; i += 1) await press(page, back)
    expect(await caret(page)).toMatchObject({ kind: 'text', text: mixed })
    // To the gap between the two dividers, where words can be put.
    await page.keyboard.press('End')
    await pressWhile(page, forward, 'text')
    for (let i = 0; i < 3 && (await caret(page)).kind !== 'node'; i += 1) await press(page, forward)
    await press(page, forward)
    expect(await caret(page)).toMatchObject({ kind: 'gapcursor' })
    await page.keyboard.type('z')
    await expect(editor.field('body').locator('> *')).toHaveCount(4)
    expect(await caret(page)).toEqual({ kind: 'text', block: 'paragraph', text: 'z' })
  })

  test(`a box is left by an empty line, and nothing falls out of it (${language})`, async ({ open }) => {
    const page = await open('editor')
    const editor = new StoryEditor(page)
    const { t } = editor
    await editor.begin(language)
    await editor.write('x')
    await put(editor, 'factBox')
    await page.keyboard.type('A')
    await press(page, 'ArrowDown')
    await page.keyboard.type('b')
    await press(page, 'Enter', 2)
    await page.keyboard.type('after')
    const body = editor.field('body')
    await expect(body.locator('.fact-box')).toContainText('Ab')
    await expect(body.locator('.fact-box p')).toHaveCount(1)
    // Backspace at its beginning joins it with nothing.
    await press(page, 'Home')
    await press(page, 'ArrowUp', 2)
    await press(page, 'Home')
    await press(page, 'Backspace')
    await expect(body.locator('.fact-box :is(h2, h3, p)').first()).toHaveText('A')
    await expect(body.locator('> p').first()).toHaveText('x')
    await page.locator('.fact-box').getByRole('button', { name: t('editor.factBox.remove') }).click()
    await expect(body.locator('.fact-box')).toHaveCount(0)
  })
}
