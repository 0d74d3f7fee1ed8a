import type { Page } from 'playwright-core'
import { layDemonstration } from '@/tools/demo'
import { accountOf } from '@/tools/demo/people'
import { raiseStage, type SCREENS, type Stage } from './stage'

/** The demonstration county, small, and its people's windows. */
export interface Demonstration extends Pick<Stage, 'emulator' | 'stop'> {
  /** A persona's key and a path of the app; without a persona nobody is signed in. */
  open(persona: string | undefined, screen: keyof typeof SCREENS, at: string): Promise<Page>
}

export async function startDemonstration(size = { people: 300, schools: 12 }): Promise<Demonstration> {
  const stage = await raiseStage()
  await layDemonstration(stage.emulator, stage.dataDir, () => undefined, size)
  return {
    open: (persona, screen, at) =>
      stage.open({ screen, at, ...(persona !== undefined && { account: accountOf(persona) }) }),
    emulator: stage.emulator,
    stop: stage.stop,
  }
}
