import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test'
import type { StoryAction } from '#lib/policies/story-states.ts'
import type { FilePayload } from './photo-files.ts'
import { chooseFromMenu } from './menus.ts'
import { wordsOf, type Language, type Words } from './words.ts'

type TextField = 'kicker' | 'headline' | 'standfirst' | 'place' | 'body'
type Step = Exclude<StoryAction, 'save'> | 'publish_changes'

/** A person's hands at the story editor; every part is found by the name that the interface gives it. */
export class StoryEditor {
  readonly page: Page
  readonly t: Words

  constructor(page: Page, { language = 'ar' }: { language?: Language } = {}) {
    this.page = page
    this.t = wordsOf(language)
  }

  get id(): number {
    return Number(/\/desk\/stories\/(\d+)/.exec(this.page.url())?.[1])
  }

  /** Begins a story from the list, by the button that a person has. */
  async begin(storyLanguage: Language = 'ar'): Promise<void> {
    const { page, t } = this
    await page.goto('/desk/stories')
    const button = page.getByRole('main').getByRole('button', { name: t('desk.navigation.newStory') })
    await chooseFromMenu(button, page.getByRole('menuitem', { name: t(`desk.languageNames.${storyLanguage}`) }))
    await page.waitForURL(/\/desk\/stories\/\d+$/)
    await this.isOpen()
  }

  async openStory(id: number): Promise<void> {
    await this.page.goto(`/desk/stories/${id}`)
    await this.isOpen()
  }

  async isOpen(): Promise<void> {
    await expect(this.field('body')).toBeVisible({ timeout: 40_000 })
  }

  field(name: TextField): Locator {
    return this.page.getByRole('textbox', { name: this.t(`editor.fields.${name}`), exact: true })
  }

  async chooseSection(name: string): Promise<void> {
    const { page, t } = this
    await page.getByRole('combobox', { name: t('editor.fields.section'), exact: true }).click()
    await page.getByRole('option', { name, exact: true }).click()
  }

  /** Adds a name that is on no list. */
  async addFree(field: 'bylines' | 'sources' | 'tags', name: string): Promise<void> {
    const { page, t } = this
    const box = page.getByRole('combobox', { name: t(`editor.fields.${field}`), exact: true })
    await box.fill(name)
    await page.getByRole('option', { name: t('desk.form.addFree', { value: name }), exact: true }).click()
    // Escape closes the list and leaves what was chosen.
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: t('desk.actions.remove', { name }) })).toBeVisible()
  }

  /** The least that a story needs to be published. */
  async writeShort({ headline, body, section }: { headline: string; body: string; section?: string }): Promise<void> {
    await this.field('headline').fill(headline)
    if (section) await this.chooseSection(section)
    await this.write(body)
  }

  /** Writes at the end of the body, as an input method does: all at once. */
  async write(words: string): Promise<void> {
    await this.toEnd()
    await this.page.keyboard.insertText(words)
  }

  /** Writes at the end of the body key by key. */
  async type(words: string): Promise<void> {
    await this.toEnd()
    await this.page.keyboard.type(words)
  }

  private async toEnd(): Promise<void> {
    await this.field('body').click()
    await this.page.keyboard.press('Control+End')
  }

  tool(name: Parameters<Words>[0]): Locator {
    return this.page.getByRole('toolbar', { name: this.t('editor.toolbar.label') }).getByRole('button', { name: this.t(name), exact: true })
  }

  /** Brings a file through the picker; `meanwhile` sees its form before it is used. */
  async bringPhoto(opener: Locator, file: FilePayload, meanwhile: (form: Locator) => Promise<void> = async () => {}): Promise<void> {
    const { page, t } = this
    await opener.click()
    const picker = page.getByRole('dialog', { name: t('media.picker.title') })
    await picker.locator('input[type=file]').setInputFiles(file)
    await expect(picker.getByRole('textbox', { name: t('media.fields.caption'), exact: true })).toBeVisible()
    await meanwhile(picker)
    await picker.getByRole('button', { name: new RegExp(`^(${t('media.picker.choose')}|${t('media.picker.saveAndChoose')})$`) }).click()
    await expect(picker).toBeHidden()
  }

  heroPlace(): Locator {
    return this.page.getByRole('button', { name: this.t('editor.photo.chooseHero') })
  }

  /** The line that says whether the text is saved; `behind`: while a dialog stands over it. */
  saveLine({ behind = false } = {}): Locator {
    return this.page.getByRole('status', { name: this.t('editor.saving.label'), includeHidden: behind })
  }

  async isSaved(): Promise<void> {
    await expect(this.saveLine()).toHaveAttribute('data-phase', 'saved')
  }

  step(name: Step): Locator {
    return this.page.getByRole('main').getByRole('button', { name: this.t(`desk.storyActions.${name}`), exact: true })
  }

  /** Takes a step that asks before it is done. */
  async confirmStep(name: Step, fill: (dialog: Locator) => Promise<void> = async () => {}): Promise<void> {
    await this.step(name).click()
    await this.confirm(name, fill)
  }

  /** Takes a step that stands in the menu. */
  async chooseStep(name: Step, fill: (dialog: Locator) => Promise<void> = async () => {}): Promise<void> {
    const { page, t } = this
    await page.getByRole('button', { name: t('editor.actions.more'), exact: true }).click()
    await page.getByRole('menuitem', { name: t(`desk.storyActions.${name}`), exact: true }).click()
    await this.confirm(name, fill)
  }

  private async confirm(name: Step, fill: (dialog: Locator) => Promise<void>): Promise<void> {
    const dialog = this.page.getByRole('alertdialog')
    await fill(dialog)
    await dialog.getByRole('button', { name: this.t(`desk.storyActions.${name}`), exact: true }).click()
    await expect(dialog).toBeHidden()
  }

  async isInState(state: Parameters<Words>[0] & `desk.states.${string}`): Promise<void> {
    await expect(this.page.locator('main > div header').getByText(this.t(state), { exact: true })).toBeVisible()
  }

  async openPreview(): Promise<FrameLocator> {
    await this.page.getByRole('button', { name: this.t('editor.preview.open'), exact: true }).click()
    return this.page.frameLocator(`iframe[title="${this.t('editor.preview.frame')}"]`)
  }

  /** What the inspector tells of the story's past. */
  async history(): Promise<Locator> {
    await this.page.getByRole('tab', { name: this.t('editor.inspector.publishing') }).click()
    return this.page.getByRole('tabpanel', { name: this.t('editor.inspector.publishing') }).getByRole('listitem')
  }
}
