import path from 'node:path'
import type { Page } from 'playwright-core'

const FOLDER = path.resolve('docs/screenshots')

/** The page as the README and docs/screenshots show it; taken anew only when `PICTURES=1` is set, so that a test run changes no file. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  if (process.env.PICTURES !== '1') return
  await page.screenshot({ path: path.join(FOLDER, `${name}.png`), animations: 'disabled' })
}
