import type { Store } from '@/cloudfunctions/kernel'
import type { SessionDocument } from '@/cloudfunctions/session'
import type { Instant, PersonId } from '@/domain/shared'
import { type Confirmation, checkInId, checkIns } from './documents'
import { type SecondScanCallDocument, secondScanCalls, secondScans } from './evidence-documents'
import type { Attendee } from './record'
import type { Recorded } from './recorded'
import { settlePresence } from './settle'

const MOST_CALLS = 20

/** The calls of a half-day, the latest first. */
export const callsOf = (store: Store, session: string): Promise<SecondScanCallDocument[]> =>
  store.page(secondScanCalls, { where: { session }, orderBy: [['number', 'desc']], limit: MOST_CALLS })

/** The second scan that is open now, with how many answered it with signal. */
export async function openCall(
  store: Store,
  session: string,
  now: Instant,
): Promise<{ closesAt: Instant; answered: number } | undefined> {
  const where = { session }
  const [last] = await store.page(secondScanCalls, { where, orderBy: [['number', 'desc']], limit: 1 })
  if (!last || last.closesAt < now) return undefined
  const answered = await store.count(secondScans, { session, call: last._id, claimed: false })
  return { closesAt: last.closesAt, answered }
}

interface Answer {
  /** The server's time, or the capture time when `claimed`. */
  at: Instant
  /** Scanned without signal and sent later: shown, confirms nothing. */
  claimed: boolean
  installation: string
}

/**
 * Takes a scan as the answer to the call whose window it falls into, once a person; `undefined` when there is none. An answer with signal
 * confirms the check-in that was still pending, unless what it waits for is an invitation.
 */
export async function answerCall(
  store: Store,
  session: SessionDocument,
  { person }: Attendee,
  answer: Answer,
): Promise<SecondScanCallDocument | undefined> {
  const calls = await callsOf(store, session._id)
  const call = calls.find(({ calledAt, closesAt }) => calledAt <= answer.at && answer.at <= closesAt)
  if (!call) return undefined
  const _id = answer.claimed ? `${call._id}:${person}:claimed` : `${call._id}:${person}`
  await store.insert(secondScans, { _id, call: call._id, session: call.session, person, ...answer })
  if (!answer.claimed)
    await confirmArrival(store, session, person, { by: call.by, at: answer.at, how: 'second-scan' })
  return call
}

/**
 * A check-in that reaches the server after its owner answered, from a phone that found a network late, is confirmed like one that came
 * before. Both sides write first and look then, so that neither misses the other.
 */
export async function confirmIfAnswered(
  store: Store,
  session: SessionDocument,
  recorded: Recorded,
): Promise<Recorded> {
  const { direction, status, isInvited, person } = recorded.record
  if (direction !== 'in' || status !== 'pending' || !isInvited) return recorded
  const where = { session: session._id, person, claimed: false }
  const [answer] = await store.page(secondScans, { where, limit: 1 })
  const call = answer && (await store.find(secondScanCalls, answer.call))
  if (!call) return recorded
  const confirmation: Confirmation = { by: call.by, at: answer.at, how: 'second-scan' }
  await confirmArrival(store, session, person, confirmation)
  return { ...recorded, record: { ...recorded.record, status: 'confirmed', confirmation } }
}

async function confirmArrival(
  store: Store,
  session: SessionDocument,
  person: PersonId,
  confirmation: Confirmation,
): Promise<void> {
  const pending = { status: 'pending', isInvited: true }
  const set = { status: 'confirmed', confirmation }
  const id = checkInId(session._id, person, 'in')
  if (await store.change(checkIns, id, { set }, pending)) await settlePresence(store, session, person)
}
