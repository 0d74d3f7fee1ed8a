import { chromium, type Page } from 'playwright-core'
import { BROWSER_FLAGS, findBrowser } from '../../find-browser'
import type { FullHall } from './full-hall'

const PHONE = { viewport: { width: 375, height: 812 }, deviceScaleFactor: 2 }
/** The page draws so many rows at once; the rest follows with a button. */
const ROWS_AT_ONCE = 60

/**
 * From the tap on 签到表 to the frame that draws the people, in milliseconds; each run in an app that was just opened, so that nothing of the
 * list is known on the phone. The page's own code comes from the browser's cache, as in WeChat from the package.
 */
export async function paintedLists(hall: FullHall, runs: number): Promise<number[]> {
  const executablePath = findBrowser()
  if (!executablePath) throw new Error('No browser: install Chromium, or name one in CHROME_PATH.')
  const browser = await chromium.launch({ executablePath, args: [...BROWSER_FLAGS] })
  const context = await browser.newContext({ ...PHONE, locale: 'zh-CN' })
  await context.addInitScript((token) => sessionStorage.setItem('suixing.session', token), hall.token)
  const page = await context.newPage()
  const took: number[] = []
  try {
    for (let run = -1; run < runs; run++) {
      const painted = await openOnce(page, hall)
      if (run >= 0) took.push(painted)
    }
  } finally {
    await browser.close()
  }
  return took
}

async function openOnce(page: Page, { url, session, people }: FullHall): Promise<number> {
  await page.goto('about:blank')
  await page.goto(`${url}/app/#/packages/trainer-desk/pages/session/index?session=${session}`)
  await page.getByRole('button', { name: '签到表' }).filter({ visible: true }).waitFor()
  await page.waitForLoadState('networkidle')
  const missing = people - Math.ceil(people / 3)
  await page.evaluate(() => {
    const button = [...document.querySelectorAll<HTMLElement>('.button')].find(
      (one) => one.textContent?.includes('签到表') && one.offsetParent !== null,
    )
    performance.mark('tap')
    button?.click()
  })
  const painted = await page.waitForFunction(
    (rows) =>
      document.querySelectorAll('[role="checkbox"]').length >= rows &&
      performance.now() - (performance.getEntriesByName('tap')[0]?.startTime ?? 0),
    Math.min(missing, ROWS_AT_ONCE),
    { polling: 'raf' },
  )
  return Number(await painted.jsonValue())
}
