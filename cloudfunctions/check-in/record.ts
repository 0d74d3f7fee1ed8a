import { type Actor, refuse, type Store } from '@/cloudfunctions/kernel'
import type { SessionDocument } from '@/cloudfunctions/session'
import type { CheckInVerdict, Direction } from '@/domain/check-in'
import { isInvited } from '@/domain/session'
import type { PersonId, SchoolId, SessionId } from '@/domain/shared'
import { type CheckInDocument, checkInId, checkIns } from './documents'
import { meetKept } from './meet-kept'
import type { Recorded } from './recorded'
import { refuseVerdict } from './refuse-verdict'
import { settlePresence } from './settle'

/** What is known about a scan besides who and where. */
export type Scan = Pick<CheckInDocument, 'mode' | 'status' | 'at'> &
  Partial<
    Pick<
      CheckInDocument,
      'capturedAt' | 'earlyAt' | 'step' | 'delay' | 'installation' | 'location' | 'place' | 'by' | 'why'
    >
  >

/** The trainee whom a record is about. */
export interface Attendee {
  person: PersonId
  name: string
  school: SchoolId
  schoolName: string
}

/** The caller as an attendee. Refuses with NOT_ALLOWED for people who are not on the roster. */
export function attendeeOf({ person, name, school, schoolName }: Actor): Attendee {
  if (!school) return refuse('NOT_ALLOWED', { needs: ['trainee'] })
  return { person, name, school, schoolName: schoolName ?? '' }
}

/** An accepted verdict becomes a record, a rejected one a refusal; whoever already has a record gets that one back, whatever the verdict. */
export async function recordVerdict(
  store: Store,
  session: SessionDocument,
  who: Attendee,
  verdict: CheckInVerdict,
  scan: Omit<Scan, 'status'>,
): Promise<Recorded> {
  if (verdict.result === 'accept') {
    const status = verdict.pending ? 'pending' : 'confirmed'
    return record(store, session, who, verdict.direction, {
      ...scan,
      status,
      step: verdict.step,
      delay: verdict.delay,
    })
  }
  const known =
    'direction' in verdict
      ? await store.find(checkIns, checkInId(session._id, who.person, verdict.direction))
      : undefined
  if (known) return { record: known, isRepeat: true }
  return verdict.result === 'reject' ? refuseVerdict(verdict) : refuse('NOT_FOUND', { what: 'check-in' })
}

/** Writes one record, once; a check-out also settles what the half-day earned. */
export async function record(
  store: Store,
  session: SessionDocument,
  who: Attendee,
  direction: Direction,
  scan: Scan,
): Promise<Recorded> {
  const _id = checkInId(session._id, who.person, direction)
  const invited = isInvited(session.invited, who)
  // Whoever comes without an invitation is recorded too, and waits for somebody who knows why; a correction is that somebody's word.
  const status = invited || scan.mode === 'corrected' ? scan.status : 'pending'
  const fresh = {
    _id,
    session: session._id as SessionId,
    ...who,
    direction,
    isInvited: invited,
    ...scan,
    status,
  }
  const isFresh = (await store.insert(checkIns, fresh)) === 'inserted'
  const recorded = isFresh
    ? { record: { ...fresh, county: store.county }, isRepeat: false }
    : await meetKept(store, fresh)
  const tookOver = !isFresh && !recorded.isRepeat
  if (direction === 'out' || tookOver || isUnordered(scan)) await settlePresence(store, session, who.person)
  return recorded
}

/** Records that may arrive after the check-out that they belong to; in a scanning hall an arrival has nothing to settle yet. */
const isUnordered = ({ mode, earlyAt }: Scan): boolean =>
  earlyAt !== undefined || (mode !== 'online' && mode !== 'typed')
