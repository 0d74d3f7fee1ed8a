import type { Page } from 'playwright-core'
import { readKeyring } from '@/cloudfunctions/kernel'
import { bootstrapCounty } from '@/cloudfunctions/people/bootstrap'
import { instant } from '@/domain/shared'
import type { Emulator } from '@/emulator'
import { clientOf } from '@/tools/demo/client'
import { importFile } from '@/tools/demo/import-file'
import { registerFile } from '@/tools/seed/clean-files'
import { type GeneratedCounty, generateCounty } from '@/tools/seed/generate-county'
import { raiseStage, type Stage } from './stage'

const OFFICE = 'local-county-office'
const OFFICIAL = '方启文'

/** A small county with its register in force and no roster yet, and the desk of its office in a browser. */
export interface ImportCounty extends Pick<Stage, 'emulator' | 'stop'> {
  county: GeneratedCounty
  /** A window of the office at this path of the app. */
  open(path: string): Promise<Page>
}

export async function startImportCounty(size: { people: number; schools: number }): Promise<ImportCounty> {
  const stage = await raiseStage()
  const county = generateCounty(size)
  await layRegister(stage.emulator, county)
  const who = JSON.stringify({ hasDesk: true, name: OFFICIAL, county: county.county.name })
  return {
    county,
    emulator: stage.emulator,
    open: (at) =>
      stage.open({ account: OFFICE, screen: 'desk', at, remembered: { 'suixing.who-am-i': who } }),
    stop: stage.stop,
  }
}

/** The county begins as a real one does: one-time code, first official, register of schools. */
async function layRegister(emulator: Emulator, generated: GeneratedCounty): Promise<void> {
  const { code: county, name } = generated.county
  const { code } = await bootstrapCounty(
    { county, name, programme: 'zhejiang', official: OFFICIAL },
    { keyring: readKeyring(process.env.SUIXING_KEYS), now: instant(Date.now()) },
  )
  const office = clientOf(emulator, OFFICE)
  await office.ask('people.redeemInvitation', 'mutation', { county, code })
  const file = { name: '学校名册.xlsx', bytes: await registerFile(generated) }
  await importFile(office, 'schools', file, () => undefined)
}
