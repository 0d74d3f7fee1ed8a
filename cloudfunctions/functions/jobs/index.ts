import { publishLists } from '@/cloudfunctions/certificate'
import { paperRouter } from '@/cloudfunctions/certificate/paper-router'
import { discardReceipts, openDoors } from '@/cloudfunctions/check-in'
import { expireEvidence } from '@/cloudfunctions/evidence'
import { discardFiles } from '@/cloudfunctions/file'
import { discardAbandoned } from '@/cloudfunctions/intake'
import {
  atMost,
  type Chores,
  discardDownloads,
  doChores,
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

type Tools = Parameters<NonNullable<Service['onTimer']>>[0] & { shouldStop: () => boolean }

/** Every minute: scans that waited for doors, work that nobody waits for any more, what was handed in and may be like other work. */
const ofMinute = ({ now, storage, shouldStop, ...tools }: Tools): Chores => ({
  early: () => openDoors(now, shouldStop),
  worked: () => goOn({ now, storage, shouldStop, ...tools }),
  marked: () => markWork(storage, shouldStop),
})

/** Every hour: revocation lists, what older keys keep, and what nobody will take up again. A round that is missed comes again. */
const ofHour = ({ now, keyring, storage, shouldStop }: Tools): Chores => ({
  published: () => publishLists({ keyring, storage, now }),
  renewed: () => renewRoster(keyring, shouldStop),
  imports: () => discardAbandoned({ now, storage }),
  receipts: () => discardReceipts(now),
  files: () => discardFiles({ now, storage }),
  downloads: () => discardDownloads({ now, storage }, shouldStop),
  evidence: () => expireEvidence({ now, storage }),
})

const onTimer: NonNullable<Service['onTimer']> = (given) => {
  const until = Date.now() + TIMER_MS
  const tools = { ...given, shouldStop: () => Date.now() > until }
  return doChores({ ...ofMinute(tools), ...(isFullHour(given.now) && ofHour(tools)) })
}

/** Works a slice of every job that is free; answers how many there were. */
async function goOn({ now, keyring, storage, shouldStop }: Tools): Promise<number> {
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
  return open.length
}

const isFullHour = (now: Instant): boolean => minuteOfDayInChina(now) % 60 === 0

export const main = serve({
  router: router({ jobs: jobsRouter, papers: paperRouter }),
  identify,
  onTimer,
})
