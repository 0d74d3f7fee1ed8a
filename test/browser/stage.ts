import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { type Emulator, startEmulator } from '@/emulator'
import { buildApp } from '@/tools/build-app'
import { buildFunctions } from '@/tools/build-functions'
import { BROWSER_FLAGS, findBrowser } from '@/tools/find-browser'
import { localKeys } from '@/tools/start/keys'

/** Long enough for a page to open on a busy machine. */
const PATIENCE_MS = 15_000

/** A telephone, the trainer's laptop on the projector, and the computer of an office. */
export const SCREENS = {
  phone: { viewport: { width: 375, height: 812 }, deviceScaleFactor: 2 },
  hall: { viewport: { width: 1280, height: 720 } },
  desk: { viewport: { width: 1280, height: 800 } },
} as const

export interface Visit {
  /** nobody is signed in without one */
  account?: string
  screen: keyof typeof SCREENS
  /** path of the app */
  at: string
  /** what the window remembers of an earlier page, by key */
  remembered?: Readonly<Record<string, string>>
}

/** The built app and its functions on an empty stack of their own, and windows in a real browser. */
export interface Stage {
  emulator: Emulator
  dataDir: string
  /** A window of its own, so somebody else than in any other. */
  open(visit: Visit): Promise<Page>
  stop(): Promise<void>
}

/** @throws with what to install, when no browser is found */
export async function raiseStage(): Promise<Stage> {
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
  const browser = await chromium.launch({ executablePath, args: [...BROWSER_FLAGS] })
  return {
    emulator,
    dataDir,
    open: (visit) => openWindow(browser, emulator.url, visit),
    async stop() {
      await browser.close()
      await emulator.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

async function openWindow(browser: Browser, url: string, visit: Visit): Promise<Page> {
  const { account, screen, at, remembered = {} } = visit
  const session = account === undefined ? {} : { 'suixing.session': await tokenOf(url, account) }
  const context = await browser.newContext({ ...SCREENS[screen], locale: 'zh-CN' })
  await context.addInitScript(
    (kept) => {
      for (const [key, value] of Object.entries(kept)) window.sessionStorage.setItem(key, value)
    },
    { ...session, ...remembered },
  )
  context.setDefaultTimeout(PATIENCE_MS)
  const page = await context.newPage()
  await page.goto(`${url}/app/#${at}`)
  return page
}

async function tokenOf(url: string, openid: string): Promise<string> {
  const answer = await fetch(`${url}/dev/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ openid }),
  })
  return ((await answer.json()) as { token: string }).token
}
