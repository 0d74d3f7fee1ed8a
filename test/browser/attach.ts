import type { Page } from 'playwright-core'

/** Opens the row of an item of a task and gives it a file from the disk. */
export async function attach(page: Page, item: string, name: string, buffer: Buffer): Promise<void> {
  await page.getByText(item, { exact: true }).first().click()
  const chosen = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: '选择文件' }).click()
  await (await chosen).setFiles({ name, mimeType: 'application/octet-stream', buffer })
  await page.getByRole('checkbox', { name }).waitFor()
  await page.mouse.click(180, 40)
}
