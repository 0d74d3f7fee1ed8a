import type { Locator, Page } from 'playwright-core'

export const CLASSES = '/packages/county-desk/pages/classes/index'

/** Taro keeps the pages that lie below: only what is in front is meant. */
export const seen = (found: Locator) => found.filter({ visible: true }).first()
export const button = (page: Page, name: string | RegExp) => seen(page.getByRole('button', { name }))
export const words = (page: Page, text: string | RegExp) => seen(page.getByText(text))
export const input = (page: Page, name: string) =>
  seen(page.locator(`input[aria-label="${name}"], [aria-label="${name}"] input`))
export const sheet = (page: Page, name: string | RegExp) => seen(page.getByRole('dialog', { name }))
