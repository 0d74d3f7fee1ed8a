import type { Page } from 'playwright-core'
import { openCounty } from '@/tools/demo/open-county'
import { accountOf } from '@/tools/demo/people'
import { type GeneratedCounty, generateCounty } from '@/tools/seed/generate-county'
import { raiseStage, type Stage } from './stage'

/** A small county with its register in force and no roster yet, and the desk of its office in a browser. */
export interface ImportCounty extends Pick<Stage, 'emulator' | 'stop'> {
  county: GeneratedCounty
  /** A window of the office at this path of the app. */
  open(path: string): Promise<Page>
}

export async function startImportCounty(size: { people: number; schools: number }): Promise<ImportCounty> {
  const stage = await raiseStage()
  const county = generateCounty(size)
  await openCounty(stage.emulator, county)
  const official = county.personas.find(({ key }) => key === 'county-office')?.name ?? ''
  const who = JSON.stringify({ hasDesk: true, name: official, county: county.county.name })
  return {
    county,
    emulator: stage.emulator,
    open: (at) =>
      stage.open({
        account: accountOf('county-office'),
        screen: 'desk',
        at,
        remembered: { 'suixing.who-am-i': who },
      }),
    stop: stage.stop,
  }
}
