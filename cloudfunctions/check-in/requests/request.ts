import { type Actor, refuse } from '@/cloudfunctions/kernel'
import type { SessionDocument } from '@/cloudfunctions/session'
import type { Instant, SessionId } from '@/domain/shared'
import type { Attendee } from '../record'
import type { AppealDocument, LeaveDocument } from './documents'

/** A request as it is first written. */
export const newRequest = (session: SessionDocument, who: Attendee, why: string, askedAt: Instant) => ({
  session: session._id as SessionId,
  title: session.title,
  trainers: session.trainers,
  ...who,
  why,
  askedAt,
  state: 'open' as const,
})

/** Nobody decides their own request. Refuses with NOT_ON_OWN_RECORD, and with ALREADY_DECIDED when it was decided otherwise. */
export function assertMayDecide(
  actor: Actor,
  request: AppealDocument | LeaveDocument,
  state: 'granted' | 'refused',
): void {
  if (request.person === actor.person) refuse('NOT_ON_OWN_RECORD', {})
  if (request.state !== 'open' && request.state !== state) refuse('ALREADY_DECIDED', { state: request.state })
}

/** What both sides see of a request. */
export const shownRequest = ({
  _id,
  session,
  title,
  person,
  name,
  schoolName,
  why,
  askedAt,
  state,
  decision,
}: LeaveDocument) => ({
  id: _id,
  session: { id: session, title },
  person,
  name,
  schoolName,
  why,
  askedAt,
  state,
  ...(decision && { decision: { at: decision.at, why: decision.why } }),
})

export const shownAppeal = (appeal: AppealDocument) => ({
  ...shownRequest(appeal),
  direction: appeal.direction,
  decideBy: appeal.decideBy,
  hasPicture: appeal.picture?.state === 'kept',
})
