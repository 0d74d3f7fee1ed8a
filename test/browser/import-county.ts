import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { readKeyring } from '@/cloudfunctions/kernel'
import { bootstrapCounty } from '@/cloudfunctions/people/bootstrap'
import { instant } from '@/domain/shared'
import { type Emulator, startEmulator } from '@/emulator'
import { buildApp } from '@/tools/build-app'
import { buildFunctions } from '@/tools/build-functions'
import { clientOf } from '@/tools/demo/client'
import { importFile } from '@/tools/demo/import-file'
import { findBrowser } from '@/tools/find-browser'
import { registerFile } from '@/tools/seed/clean-files'
import { type GeneratedCounty, generateCounty } from '@/tools/seed/generate-county'

const OFFICE = 'local-county-office'
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/** A small county with its register in force and no roster yet, and the desk of its office in a browser. */
export interface ImportCounty {
  county: GeneratedCounty
  emulator: Emulator
  /** A window of the office at this path of the app. */
  open(path: string): Promise<Page>
  stop(): Promise<void>
}

export async function startImportCounty(size: { people: number; schools: number }): Promise<ImportCounty> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'suixing-browser-'))
  const ring = () => ({ current: 'k1', keys: { k1: randomBytes(32).toString('hex') } })
  const keys = JSON.stringify({ session: ring(), data: ring(), lookup: ring(), certificate: ring() })
  await buildFunctions()
  await buildApp('h5')
  const emulator = await startEmulator({
    dataDir,
    functionsDir: path.resolve('dist/cloudfunctions'),
    webDir: path.resolve('dist/h5'),
    functionEnv: { SUIXING_KEYS: keys },
  })
  Object.assign(process.env, emulator.env, { SUIXING_KEYS: keys })
  const county = generateCounty(size)
  await layRegister(emulator, county)
  const browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: FLAGS })
  return {
    county,
    emulator,
    open: (at) => openDesk(browser, emulator, at),
    async stop() {
      await browser.close()
      await emulator.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

/** The county begins as a real one does: one-time code, first official, register of schools. */
async function layRegister(emulator: Emulator, generated: GeneratedCounty): Promise<void> {
  const { code: county, name } = generated.county
  const { code } = await bootstrapCounty(
    { county, name, programme: 'zhejiang', official: '方启文' },
    { keyring: readKeyring(process.env.SUIXING_KEYS), now: instant(Date.now()) },
  )
  const office = clientOf(emulator, OFFICE)
  await office.ask('people.redeemInvitation', 'mutation', { county, code })
  const file = { name: '学校名册.xlsx', bytes: await registerFile(generated) }
  await importFile(office, 'schools', file, () => undefined)
}

async function openDesk(browser: Browser, { url }: Emulator, at: string): Promise<Page> {
  const answer = await fetch(`${url}/dev/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ openid: OFFICE }),
  })
  const { token } = (await answer.json()) as { token: string }
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'zh-CN' })
  const who = JSON.stringify({ hasDesk: true, name: '方启文', county: '云溪县' })
  await context.addInitScript(
    ([session, me]) => {
      window.sessionStorage.setItem('suixing.session', session ?? '')
      window.sessionStorage.setItem('suixing.who-am-i', me ?? '')
    },
    [token, who],
  )
  const page = await context.newPage()
  await page.goto(`${url}/app/#${at}`)
  return page
}
