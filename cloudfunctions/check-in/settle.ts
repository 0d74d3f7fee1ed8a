import { appendEntry, entriesWhere, type LedgerDocument, reverseEntry } from '@/cloudfunctions/credit'
import type { Store } from '@/cloudfunctions/kernel'
import { programmeFor } from '@/cloudfunctions/programme'
import type { SessionDocument } from '@/cloudfunctions/session'
import { judgePresence } from '@/domain/check-in'
import { type Instant, MINUTE, minutes, type PersonId } from '@/domain/shared'
import { checkInId, checkIns } from './documents'

/** A reversal is final, so a half-day that counts again after it is a new entry: `…:presence`, `…:presence:2`, … */
const presenceEntryId = (session: string, person: PersonId, number = 1): string =>
  number === 1 ? `${session}:${person}:presence` : `${session}:${person}:presence:${number}`

/**
 * When both records of somebody are there and confirmed, the half-day becomes one raw fact in the ledger: how long, how late, what the session
 * is worth. An offline record counts from the moment it was captured. Harmless to repeat; what it earns is decided by the fold.
 */
export async function settlePresence(
  store: Store,
  session: SessionDocument,
  person: PersonId,
): Promise<void> {
  const fact = await presenceFact(store, session, person)
  if (fact) await appendEntry(store, { _id: presenceEntryId(session._id, person), ...fact })
}

/** After an official's verdict: what no longer counts is reversed in the ledger, what counts again is entered anew. */
export async function resettlePresence(
  store: Store,
  session: SessionDocument,
  person: PersonId,
  verdict: { by: PersonId; at: Instant; why: string },
): Promise<void> {
  const fact = await presenceFact(store, session, person)
  const source = checkInId(session._id, person, 'out')
  const written = await entriesWhere(store, { person, source })
  const reversed = new Set(written.map(({ reversalOf }) => reversalOf))
  const entries = written.filter(({ reversalOf }) => reversalOf === undefined)
  const standing = entries.find(({ _id }) => !reversed.has(_id))
  if (fact && !standing)
    await appendEntry(store, { _id: presenceEntryId(session._id, person, entries.length + 1), ...fact })
  if (!fact && standing) await reverseEntry(store, standing._id, verdict.at, verdict.by, verdict.why)
}

async function presenceFact(
  store: Store,
  session: SessionDocument,
  person: PersonId,
): Promise<Omit<LedgerDocument, '_id' | 'county'> | undefined> {
  const [entered, left] = await Promise.all([
    store.find(checkIns, checkInId(session._id, person, 'in')),
    store.find(checkIns, checkInId(session._id, person, 'out')),
  ])
  if (entered?.status !== 'confirmed' || left?.status !== 'confirmed') return undefined
  const { presencePolicy } = await programmeFor(store, left.school, left.at)
  const policy = {
    lateGrace: presencePolicy.lateGraceMinutes.value,
    earlyLeaveGrace: presencePolicy.earlyLeaveGraceMinutes.value,
    inferred: presencePolicy.lateGraceMinutes.inferred === true,
  }
  const [cameAt, wentAt] = [entered.capturedAt ?? entered.at, left.capturedAt ?? left.at]
  const presence = judgePresence({ in: cameAt, out: wentAt }, session, policy)
  if (!presence.complete) return undefined
  return {
    person,
    kind: session.mode === 'live' ? 'live-online-training' : 'onsite-training',
    on: session.on,
    source: left._id,
    session: session._id,
    title: session.title,
    minutes: presence.minutes,
    worth: session.worth,
    lateMinutes: minutes(Math.max(0, cameAt - session.start) / MINUTE),
    earlyLeaveMinutes: minutes(Math.max(0, session.end - wentAt) / MINUTE),
    at: left.at,
  }
}
