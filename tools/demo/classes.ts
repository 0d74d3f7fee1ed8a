import { type Mode, modes } from '@/domain/class-forming'
import type { Client } from './client'
import { finishJob } from './finish-job'

/** Seconds for the mode that the desk shows first, enough for its proof, and for the others beside it. */
const SHOWN = { modes: ['common1'], seconds: 4 } as const
const OTHERS = { modes: modes.filter((mode: Mode) => mode !== 'common1'), seconds: 1 } as const

/** A cohort whose classes are formed and not published, so that a newcomer can compare, change and publish them. */
export async function formCohort(office: Client): Promise<void> {
  const { cohort } = await office.ask<{ cohort: string }>('classForming.createCohort', 'mutation', {
    name: '第 1 期',
    counting: 'trainees',
    joining: { kind: 'by-theme' },
    requestKey: 'demonstration',
  })
  for (const wanted of [SHOWN, OTHERS]) {
    const order = { cohort, ...wanted, requestKey: `demonstration-${wanted.seconds}` }
    const { job } = await office.ask<{ job: string }>('classForming.formClasses', 'mutation', order)
    await finishJob(office, job)
  }
}
