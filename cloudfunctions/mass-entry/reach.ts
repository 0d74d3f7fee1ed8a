import type { Store } from '@/cloudfunctions/kernel'
import type { RosterDocument } from '@/cloudfunctions/people'
import { audiencesOf, sessions } from '@/cloudfunctions/session'
import type { EventKind } from '@/domain/programme'
import type { PersonId } from '@/domain/shared'
import type { EntryDraftDocument } from './documents'

/** What an agency assesses or measures itself (Zhejiang 2021, table 1; Yueyang 2021, 培训与考核); the rest is the office's to enter. */
const KINDS_OF_AGENCIES: ReadonlySet<EventKind> = new Set<EventKind>([
  'process-assessment',
  'final-assessment',
  'application-assessment',
  'online-study',
  'onsite-training',
  'live-online-training',
])

/** Half-days that one trainer runs: the latest of a year or two. */
const MOST_SESSIONS = 500

/** Whom and what a draft may speak of. */
export interface Reach {
  covers(row: RosterDocument): boolean
  allows(kind: EventKind): boolean
}

const EVERYTHING: Reach = { covers: () => true, allows: () => true }

/** The office reaches its county; an agency those whom a session invites that its trainer runs. */
export async function reachOf(store: Store, { entrant, by }: EntryDraftDocument): Promise<Reach> {
  return entrant === 'office' ? EVERYTHING : reachOfTrainer(store, by)
}

async function reachOfTrainer(store: Store, trainer: PersonId): Promise<Reach> {
  const run = await store.page(sessions, {
    where: { trainers: trainer, state: 'planned' },
    orderBy: [['start', 'desc']],
    limit: MOST_SESSIONS,
  })
  const audience = new Set(run.flatMap((session) => session.audience))
  return {
    covers: ({ person, school }) => audiencesOf(person, school).some((word) => audience.has(word)),
    allows: (kind) => KINDS_OF_AGENCIES.has(kind),
  }
}
