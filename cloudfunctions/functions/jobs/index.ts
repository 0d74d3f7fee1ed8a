import { publishLists } from '@/cloudfunctions/certificate'
import { paperRouter } from '@/cloudfunctions/certificate/paper-router'
import { discardReceipts, openDoors } from '@/cloudfunctions/check-in'
import { expireEvidence } from '@/cloudfunctions/evidence'
import { discardFiles } from '@/cloudfunctions/file'
import { discardAbandoned } from '@/cloudfunctions/intake'
import {
  atMost,
  jobs,
  oneOf,
  openStore,
  pageAnywhere,
  router,
  type Service,
  serve,
  workOn,
} from '@/cloudfunctions/kernel'
import { markWork } from '@/cloudfunctions/likeness'
import { identify, renewRoster } from '@/cloudfunctions/people'
import { type Instant, minuteOfDayInChina, SECOND } from '@/domain/shared'
import { jobsRouter } from './router'
import { workers } from './workers'

/** Most of the platform's sixty seconds, with room to write down how far it came. */
const TIMER_MS = 45 * SECOND

/**
 * Every minute: counts the scans that waited for doors, goes on with the work that nobody waits for any more, reads what was handed in for
 * what it has in common with other work; once an hour it also renews what older keys keep, signs the revocation lists, and tidies up.
 */
const everyMinute: NonNullable<Service['onTimer']> = async ({ now, keyring, storage }) => {
  const until = Date.now() + TIMER_MS
  const shouldStop = () => Date.now() > until
  const early = await openDoors(now, shouldStop)
  const free = {
    state: oneOf(['waiting', 'running']),
    leaseUntil: atMost(now),
    kind: oneOf(Object.keys(workers)),
  }
  const open = await pageAnywhere(jobs, free, 20)
  for (const job of open) {
    const worker = workers[job.kind]
    if (worker && !shouldStop())
      await workOn(job, worker, { store: openStore(job.county), keyring, storage, now, shouldStop })
  }
  const minute = { worked: open.length, early, marked: await markWork(storage, shouldStop) }
  if (!isFullHour(now)) return minute
  return {
    ...minute,
    published: await publishLists({ keyring, storage, now }),
    renewed: await renewRoster(keyring, shouldStop),
    ...(await discard({ now, storage })),
  }
}

const isFullHour = (now: Instant): boolean => minuteOfDayInChina(now) % 60 === 0

/** What nobody will take up again: imports that were left, scans of accounts that were never bound, uploads; recordings whose time is over. A round that is missed comes again. */
async function discard(context: Parameters<typeof discardAbandoned>[0]) {
  return {
    imports: await discardAbandoned(context),
    receipts: await discardReceipts(context.now),
    files: await discardFiles(context),
    evidence: await expireEvidence(context),
  }
}

export const main = serve({
  router: router({ jobs: jobsRouter, papers: paperRouter }),
  identify,
  onTimer: everyMinute,
})
