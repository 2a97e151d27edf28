import { expect, test as setup } from '@playwright/test'
import { emailOf, languageOf, nameOf, signIn, signInFile, WHO } from './colleagues.ts'
import { chooseFromMenu } from './menus.ts'
import { wordsOf } from './words.ts'

for (const who of WHO) {
  setup(`${who} signs in`, async ({ page }) => {
    await signIn(page, { email: emailOf(who) })
    if (languageOf(who) === 'en') {
      const account = page.getByRole('complementary').getByRole('button', { name: nameOf(who) })
      await chooseFromMenu(account, page.getByRole('menuitemradio', { name: wordsOf('ar')('desk.languages.en') }))
      await expect(page.locator('html')).toHaveAttribute('dir', 'ltr')
    }
    await page.context().storageState({ path: signInFile(who) })
  })
}
