import { type Collection, collection, type Store, type StoredDocument } from '@/cloudfunctions/kernel'
import type { SessionDocument } from '@/cloudfunctions/session'
import { type EarlyVerdict, fromUnixSeconds, judgeQueued } from '@/domain/check-in'
import type { Instant, PersonId, SchoolId, SessionId } from '@/domain/shared'
import type { CheckInDocument } from '../documents'
import { type Attendee, record, type Scan } from '../record'
import type { Recorded } from '../recorded'

/** A genuine scan before the doors opened, with its evidence; `_id` is `session:person`. The first one counts. */
export interface EarlyScanDocument extends StoredDocument {
  session: SessionId
  person: PersonId
  name: string
  school: SchoolId
  schoolName: string
  scan: Scan
  /** of the code's key: codes renewed since then may have been renewed because it leaked */
  generation: number
  /** when the doors will open, as far as was known at the latest look */
  opensAt: Instant
  /** `counted`: it has become the check-in; `lapsed`: the half-day was cancelled or moved away */
  state: 'waiting' | 'counted' | 'lapsed'
}
export const earlyScans: Collection<EarlyScanDocument> = collection('earlyScans')

export type Evidence = Omit<Scan, 'status'>

/** Puts a scan into the queue; the same again answers with the first. Where the doors stand open by now it counts at once. */
export async function queueEarly(
  store: Store,
  session: SessionDocument,
  who: Attendee,
  { pending, step, delay, opensAt }: Omit<EarlyVerdict, 'result'>,
  { evidence, now }: { evidence: Evidence; now: Instant },
): Promise<{ queued: EarlyScanDocument; recorded: Recorded | undefined }> {
  const fresh = {
    _id: `${session._id}:${who.person}`,
    session: session._id as SessionId,
    ...who,
    scan: { ...evidence, status: pending ? ('pending' as const) : ('confirmed' as const), step, delay },
    generation: session.generation,
    opensAt: fromUnixSeconds(opensAt),
    state: 'waiting' as const,
  }
  const isFresh = (await store.insert(earlyScans, fresh)) === 'inserted'
  const known = isFresh ? undefined : await store.find(earlyScans, fresh._id)
  const queued = known ?? { ...fresh, county: store.county }
  return { queued, recorded: await redeemEarly(store, session, queued, now) }
}

/** What a queued scan is now: the check-in, once the doors have opened; until then nothing. Harmless to repeat. */
export async function redeemEarly(
  store: Store,
  session: SessionDocument,
  queued: EarlyScanDocument,
  now: Instant,
): Promise<Recorded | undefined> {
  const { _id, person, name, school, schoolName, scan } = queued
  const scannedAt = scan.capturedAt ?? scan.at
  const judged = judgeQueued(scannedAt, session, now)
  const turn = (set: Partial<EarlyScanDocument>) =>
    store.change(earlyScans, _id, { set }, { state: 'waiting' })
  switch (judged.fate) {
    case 'waits':
      if (judged.opensAt !== queued.opensAt) await turn({ opensAt: judged.opensAt })
      return undefined
    case 'lapses':
      await turn({ state: 'lapsed' })
      return undefined
    case 'counts': {
      const evidence = { ...scan, status: statusOf(queued, session), at: judged.at, earlyAt: scannedAt }
      const attendee = { person, name, school, schoolName }
      const recorded = await record(store, session, attendee, 'in', evidence)
      await turn({ state: 'counted' })
      return recorded
    }
  }
}

const statusOf = (
  { scan, generation }: EarlyScanDocument,
  session: SessionDocument,
): CheckInDocument['status'] => (generation === session.generation ? scan.status : 'pending')
