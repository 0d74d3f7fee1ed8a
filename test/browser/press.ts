import type { Page } from 'playwright-core'

type Pressed = 'button' | 'link' | 'tab' | 'checkbox' | 'radio'

/** Presses what is seen: Taro keeps the pages that were left in the document. */
export const press = (page: Page, name: string | RegExp, role: Pressed = 'button'): Promise<void> =>
  page.getByRole(role, { name }).filter({ visible: true }).first().click()

/** Words that can be seen. */
export const seen = (page: Page, words: string | RegExp): Promise<void> =>
  page.getByText(words).filter({ visible: true }).first().waitFor()
