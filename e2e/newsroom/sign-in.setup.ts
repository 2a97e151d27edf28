import { expect, test as setup } from '@playwright/test'
import { emailOf, languageOf, nameOf, signIn, signInFile, WHO } from './colleagues.ts'
import { wordsOf } from './words.ts'

for (const who of WHO) {
  setup(`${who} signs in`, async ({ page }) => {
    await signIn(page, { email: emailOf(who) })
    if (languageOf(who) === 'en') {
      const t = wordsOf('ar')
      await page.getByRole('button', { name: `${t('desk.identity.label')}: ${nameOf(who)}` }).click()
      await page.getByRole('menuitemradio', { name: t('desk.languages.en') }).click()
      await expect(page.locator('html')).toHaveAttribute('dir', 'ltr')
    }
    await page.context().storageState({ path: signInFile(who) })
  })
}
