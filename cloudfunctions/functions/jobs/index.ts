import {
  jobs,
  oneOf,
  openStore,
  pageAnywhere,
  router,
  type Service,
  serve,
  workOn,
} from '@/cloudfunctions/kernel'
import { identify } from '@/cloudfunctions/people'
import { SECOND } from '@/domain/shared'
import { jobsRouter } from './router'
import { workers } from './workers'

/** Most of the platform's sixty seconds, with room to write down how far it came. */
const TIMER_MS = 45 * SECOND

/** Every minute: goes on with the work that nobody waits for any more. */
const workOnAbandoned: NonNullable<Service['onTimer']> = async ({ now, keyring, storage }) => {
  const until = Date.now() + TIMER_MS
  const shouldStop = () => Date.now() > until
  const open = await pageAnywhere(jobs, { state: oneOf(['waiting', 'running']) }, 20)
  for (const job of open) {
    const worker = workers[job.kind]
    if (worker && !shouldStop())
      await workOn(job, worker, { store: openStore(job.county), keyring, storage, now, shouldStop })
  }
  return { worked: open.length }
}

export const main = serve({ router: router({ jobs: jobsRouter }), identify, onTimer: workOnAbandoned })
