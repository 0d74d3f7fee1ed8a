import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { type Emulator, startEmulator } from '@/emulator'
import { buildApp } from '@/tools/build-app'
import { buildFunctions } from '@/tools/build-functions'
import { layDemonstration } from '@/tools/demo'
import { accountOf } from '@/tools/demo/people'
import { BROWSER_FLAGS, findBrowser } from '@/tools/find-browser'
import { localKeys } from '@/tools/start/keys'

/** Long enough for a page to open on a busy machine. */
const PATIENCE_MS = 15_000

/** A trainee's telephone, the trainer's laptop on the projector, an office's computer. */
export const SCREENS = {
  phone: { viewport: { width: 375, height: 812 }, deviceScaleFactor: 2 },
  hall: { viewport: { width: 1280, height: 720 } },
  desk: { viewport: { width: 1280, height: 800 } },
} as const

/** The demonstration county, small, on a stack of its own, and windows in a real browser. */
export interface Demonstration {
  /** A window of its own, so another person than in any other: a persona's key and a path of the app. */
  open(persona: string, screen: keyof typeof SCREENS, at: string): Promise<Page>
  stop(): Promise<void>
}

/** @throws with what to install, when no browser is found */
export async function startDemonstration(size = { people: 300, schools: 12 }): Promise<Demonstration> {
  const executablePath = findBrowser()
  if (!executablePath) throw new Error('No browser: install Chromium, or name one in CHROME_PATH.')
  const dataDir = await mkdtemp(path.join(tmpdir(), 'suixing-browser-'))
  const keys = await localKeys(dataDir)
  await buildFunctions()
  await buildApp('h5')
  const emulator = await startEmulator({
    dataDir,
    functionsDir: path.resolve('dist/cloudfunctions'),
    webDir: path.resolve('dist/h5'),
    functionEnv: { SUIXING_KEYS: keys },
  })
  Object.assign(process.env, emulator.env, { SUIXING_KEYS: keys })
  await layDemonstration(emulator, dataDir, () => undefined, size)
  const browser = await chromium.launch({ executablePath, args: [...BROWSER_FLAGS] })
  return {
    open: (persona, screen, at) => openWindow(browser, emulator, persona, screen, at),
    async stop() {
      await browser.close()
      await emulator.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

async function openWindow(
  browser: Browser,
  { url }: Emulator,
  persona: string,
  screen: keyof typeof SCREENS,
  at: string,
): Promise<Page> {
  const answer = await fetch(`${url}/dev/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ openid: accountOf(persona) }),
  })
  const { token } = (await answer.json()) as { token: string }
  const context = await browser.newContext({ ...SCREENS[screen], locale: 'zh-CN' })
  await context.addInitScript((session) => {
    window.sessionStorage.setItem('suixing.session', session)
  }, token)
  context.setDefaultTimeout(PATIENCE_MS)
  const page = await context.newPage()
  await page.goto(`${url}/app/#${at}`)
  return page
}
