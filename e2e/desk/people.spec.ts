import { randomInt, randomUUID } from 'node:crypto'
import { expect, type Browser, type BrowserContext, type Locator, type Page } from '@playwright/test'
import { emailOf, nameOf, sendCredentials, signIn } from '../newsroom/colleagues.ts'
import { chooseFromMenu } from '../newsroom/menus.ts'
import { StoryEditor } from '../newsroom/story-editor.ts'
import { test } from '../newsroom/test.ts'
import { wordsOf } from '../newsroom/words.ts'

const t = wordsOf('ar')
const PASSWORD = 'نخلة وثلاثة قوارب عند الفجر'

test('an invitation is for one person and one use; a suspended person is out at the next request', async ({ open, stranger }) => {
  const email = `${randomUUID()}@alufuq.example`
  const name = 'هند الكعبي'
  const admin = await open('admin')
  const link = await invite(admin, email)
  const guest = await stranger.newPage()

  await test.step('the link is shown this once', async () => {
    await admin.reload()
    await admin.getByRole('tab', { name: t('people.invitations') }).click()
    await expect(admin.getByRole('listitem').filter({ hasText: email })).toBeVisible()
    expect(await admin.content()).not.toContain(new URL(link).pathname.split('/').pop())
  })

  await test.step('who has it names themselves, chooses a password and begins to work', async () => {
    await guest.goto(link)
    await expect(guest.getByRole('textbox', { name: t('auth.invitation.email') })).toHaveValue(email)
    await accept(guest, { name, password: 'short', confirm: 'short' })
    await expect(guest.getByText(t('errors.weak_password')).first()).toBeVisible()
    await accept(guest, { name, password: PASSWORD, confirm: `${PASSWORD}؟` })
    await expect(guest.getByText(t('auth.invitation.mismatch'))).toBeVisible()
    await accept(guest, { name, password: PASSWORD, confirm: PASSWORD })
    await expect(guest).toHaveURL(/\/desk$/)
    const editor = new StoryEditor(guest)
    await editor.begin('ar')
    await editor.field('headline').fill('أول مادة لزميلة جديدة')
    await editor.isSaved()
    await expect(editor.step('submit')).toBeVisible()
  })

  await test.step('the link is dead', async () => {
    const other = await stranger.newPage()
    await other.goto(link)
    await expect(other.getByRole('heading', { name: t('auth.invitation.invalidTitle') })).toBeVisible()
    await other.close()
  })

  await test.step('suspended, they are out', async () => {
    await admin.goto('/desk/people')
    await chooseFromMenu(rowOf(admin, email).getByRole('button'), admin.getByRole('menuitem', { name: t('people.suspend') }))
    await admin.getByRole('alertdialog').getByRole('button', { name: t('people.suspend') }).click()
    await expect(rowOf(admin, email)).toContainText(t('people.suspended'))
    await guest.goto('/desk/stories')
    await expect(guest).toHaveURL(/\/sign-in/)
    expect((await guest.request.get('/api/desk/counts')).status()).toBe(401)
    await sendCredentials(guest, { email, password: PASSWORD })
    await expect(guest.getByText(t('errors.wrong_credentials'))).toBeVisible()
  })

  await test.step('reactivated, they are in again', async () => {
    await chooseFromMenu(rowOf(admin, email).getByRole('button'), admin.getByRole('menuitem', { name: t('people.reactivate') }))
    await expect(rowOf(admin, email)).not.toContainText(t('people.suspended'))
    await signIn(guest, { email, password: PASSWORD })
    await expect(guest.getByRole('complementary')).toContainText(name)
  })
})

test('a revoked invitation opens nothing', async ({ open, stranger }) => {
  const email = `${randomUUID()}@alufuq.example`
  const admin = await open('admin')
  const link = await invite(admin, email)
  await admin.getByRole('tab', { name: t('people.invitations') }).click()
  const row = admin.getByRole('listitem').filter({ hasText: email })
  await row.getByRole('button', { name: t('people.invitation.revoke') }).click()
  await admin.getByRole('alertdialog').getByRole('button', { name: t('people.invitation.revoke') }).click()
  await expect(row).toHaveCount(0)
  const guest = await stranger.newPage()
  await guest.goto(link)
  await expect(guest.getByRole('heading', { name: t('auth.invitation.invalidTitle') })).toBeVisible()
})

test('there is always an admin', async ({ open }) => {
  const page = await open('admin')
  await page.goto('/desk/people')
  const me = rowOf(page, emailOf('admin'))
  await chooseFromMenu(me.getByRole('button'), page.getByRole('menuitem', { name: t('people.edit') }))
  const dialog = page.getByRole('dialog', { name: t('people.editTitle', { name: nameOf('admin') }) })
  await dialog.getByRole('checkbox', { name: t('desk.roles.admin') }).click()
  await dialog.getByRole('checkbox', { name: t('desk.roles.reporter') }).click()
  await dialog.getByRole('button', { name: t('desk.actions.save') }).click()
  await expect(dialog.getByText(t('errors.last_admin'))).toBeVisible()
  await dialog.getByRole('button', { name: t('desk.actions.cancel') }).click()
  await me.getByRole('button').click()
  await expect(page.getByRole('menuitem', { name: t('people.suspend') })).toHaveAttribute('aria-disabled', 'true')
})

test('nothing tells whether an account exists, and guessing is slowed down', async ({ browser }) => {
  const answers: string[] = []
  for (const email of [emailOf('photo'), `${randomUUID()}@alufuq.example`]) {
    await fromElsewhere(browser, async (context) => {
      const page = await context.newPage()
      await page.goto('/sign-in')
      await sendCredentials(page, { email, password: 'ليست كلمة المرور' })
      await expect(page.getByRole('alert').filter({ hasText: t('errors.wrong_credentials') })).toBeVisible()
      answers.push(await page.getByRole('main').innerText())
    })
  }
  expect(answers[0]).toBe(answers[1])

  await fromElsewhere(browser, async (context) => {
    const page = await context.newPage()
    const email = `${randomUUID()}@alufuq.example`
    const blocked = page.getByRole('alert').filter({ hasText: t('errors.too_many_attempts') })
    await page.goto('/sign-in')
    await expect(async () => {
      await sendCredentials(page, { email, password: 'تخمين' })
      await expect(blocked).toBeVisible({ timeout: 1_500 })
    }).toPass()
    await expect(blocked).toContainText(/دقيقة|دقيقتين|دقائق/)
    await expect(page.getByRole('textbox', { name: t('auth.signIn.email') })).toHaveValue(email)
  })
})

/** @returns the link, as it is shown to the admin once */
async function invite(admin: Page, email: string): Promise<string> {
  await admin.goto('/desk/people')
  const form = admin.getByRole('dialog', { name: t('people.inviteForm.title') })
  await expect(async () => {
    await admin.getByRole('main').getByRole('button', { name: t('people.invite') }).click()
    await expect(form).toBeVisible({ timeout: 2_000 })
  }).toPass()
  await form.getByRole('textbox', { name: t('people.inviteForm.email') }).fill(email)
  await form.getByRole('button', { name: t('people.inviteForm.submit') }).click()
  const shown = admin.getByRole('dialog', { name: t('people.inviteForm.readyTitle') })
  const link = await shown.getByRole('textbox', { name: t('people.inviteForm.link') }).inputValue()
  await shown.getByRole('button', { name: t('people.inviteForm.done') }).click()
  await expect(shown).toBeHidden()
  return link
}

type Acceptance = { name: string; password: string; confirm: string }

async function accept(guest: Page, { name, password, confirm }: Acceptance): Promise<void> {
  await guest.getByRole('textbox', { name: t('auth.invitation.name'), exact: true }).fill(name)
  await guest.getByLabel(t('auth.invitation.password'), { exact: true }).fill(password)
  await guest.getByLabel(t('auth.invitation.confirm'), { exact: true }).fill(confirm)
  await guest.getByRole('button', { name: t('auth.invitation.submit') }).click()
}

function rowOf(page: Page, email: string): Locator {
  return page.getByRole('list', { name: t('people.list') }).getByRole('listitem').filter({ hasText: email })
}

/** A browser at an address of its own, so that its failures lock nobody else out. */
async function fromElsewhere(browser: Browser, work: (context: BrowserContext) => Promise<void>): Promise<void> {
  const address = `198.51.${randomInt(256)}.${randomInt(256)}`
  const context = await browser.newContext({ extraHTTPHeaders: { 'x-forwarded-for': address } })
  await work(context)
  await context.close()
}
