import { atLeast, forSelf, nothing, oneOf } from '@/cloudfunctions/kernel'
import { audiencesOf, type SessionDocument, sessions, shownSession } from '@/cloudfunctions/session'
import { HAND_MADE_POLICY } from '@/domain/check-in'
import { addMs } from '@/domain/shared'
import { type CheckInDocument, checkIns } from '../documents'
import { earlyScans } from '../early/early-scan'

const MOST = 60

/** The half-days that the caller is invited to, as far back as a record may still be asked for, with their own records. */
export const mySessions = forSelf(nothing).query(async ({ ctx: { actor, store, now } }) => {
  const from = addMs(now, -HAND_MADE_POLICY.enterWithin)
  const where = { audience: oneOf(audiencesOf(actor.person, actor.school)), end: atLeast(from) }
  const found = await store.page(sessions, { where, orderBy: [['end', 'asc']], limit: MOST })
  const ids = found.map(({ _id }) => _id)
  const ofMine = { person: actor.person, session: oneOf(ids) }
  const [own, queued] = await Promise.all([
    ids.length ? store.page(checkIns, { where: ofMine, limit: 2 * MOST }) : [],
    store.page(earlyScans, { where: { person: actor.person, state: 'waiting' }, limit: MOST }),
  ])
  const waiting = new Set<string>(queued.map(({ session }) => session))
  return {
    now,
    sessions: found.map((session) =>
      shown(
        session,
        own.filter((record) => record.session === session._id),
        waiting.has(session._id),
      ),
    ),
  }
})

const shown = (session: SessionDocument, records: readonly CheckInDocument[], isQueued: boolean) => ({
  ...shownSession(session),
  worth: session.worth,
  mode: session.mode,
  ...(session.why !== undefined && { why: session.why }),
  /** Scanned before the doors opened; counts when they do. */
  isQueued,
  records: records.map(({ direction, at, status, mode }) => ({ direction, at, status, mode })),
})
