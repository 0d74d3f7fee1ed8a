import { modes } from '@/domain/class-forming'
import type { Client } from './client'
import { finishJob } from './finish-job'

/** Enough for the minimum of a county of this size; whoever wants shorter ways forms again. */
const SECONDS_A_MODE = 2

/** A cohort whose classes are formed and not published, so that a newcomer can compare, change and publish them. */
export async function formCohort(office: Client): Promise<void> {
  const { cohort } = await office.ask<{ cohort: string }>('classForming.createCohort', 'mutation', {
    name: '第 1 期',
    counting: 'trainees',
    joining: { kind: 'by-theme' },
    requestKey: 'demonstration',
  })
  const order = { cohort, modes, seconds: SECONDS_A_MODE, requestKey: 'demonstration' }
  const { job } = await office.ask<{ job: string }>('classForming.formClasses', 'mutation', order)
  await finishJob(office, job)
}
