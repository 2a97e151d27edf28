import { expect, type Locator } from '@playwright/test'

/** Opens a menu and chooses from it. A page that has just come may not listen yet, so it is asked until it does. */
export async function chooseFromMenu(button: Locator, item: Locator): Promise<void> {
  await expect(async () => {
    await button.click()
    await expect(item).toBeVisible({ timeout: 2_000 })
  }).toPass()
  await item.click()
}
