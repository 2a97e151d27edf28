import { expect, type Locator } from '@playwright/test'

/** Opens a menu and chooses from it. A page that has just come may not listen yet, so it is asked until it does. */
export async function chooseFromMenu(button: Locator, item: Locator): Promise<void> {
  await expect(async () => {
    if (!(await item.isVisible())) await button.click()
    await item.click({ timeout: 2_000 })
    await expect(item).toBeHidden({ timeout: 2_000 })
  }).toPass()
}
