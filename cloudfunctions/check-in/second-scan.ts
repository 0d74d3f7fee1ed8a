import type { Store } from '@/cloudfunctions/kernel'
import type { SessionDocument } from '@/cloudfunctions/session'
import { isInvited } from '@/domain/session'
import type { Instant } from '@/domain/shared'
import { type Confirmation, checkInId, checkIns } from './documents'
import { type SecondScanCallDocument, secondScanCalls, secondScans } from './evidence-documents'
import type { Attendee } from './record'
import { settlePresence } from './settle'

const MOST_CALLS = 20

/** The calls of a half-day, the latest first. */
export const callsOf = (store: Store, session: string): Promise<SecondScanCallDocument[]> =>
  store.page(secondScanCalls, { where: { session }, orderBy: [['number', 'desc']], limit: MOST_CALLS })

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
  if (!answer.claimed) {
    const confirmation: Confirmation = { by: call.by, at: answer.at, how: 'second-scan' }
    const pending = { status: 'pending', isInvited: true }
    const set = { status: 'confirmed', confirmation }
    const id = checkInId(session._id, person, 'in')
    if (await store.change(checkIns, id, { set }, pending)) await settlePresence(store, session, person)
  }
  return call
}

/** What a second scan says for a check-in that arrives after it: the phone that found a network late. */
export async function answeredBefore(
  store: Store,
  session: SessionDocument,
  who: Attendee,
): Promise<{ confirmation?: Confirmation }> {
  if (!isInvited(session.invited, who)) return {}
  const where = { session: session._id, person: who.person, claimed: false }
  const [answer] = await store.page(secondScans, { where, limit: 1 })
  const call = answer && (await store.find(secondScanCalls, answer.call))
  return call ? { confirmation: { by: call.by, at: answer.at, how: 'second-scan' } } : {}
}
