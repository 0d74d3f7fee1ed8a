import * as z from 'zod'
import { assertDecent, forSelf, reason, refuse } from '@/cloudfunctions/kernel'
import { loadSession, sessionId } from '@/cloudfunctions/session'
import { attendeeOf } from '../record'
import { leaves } from '../requests/documents'
import { newRequest, shownRequest } from '../requests/request'

const input = z.strictObject({ session: sessionId, why: reason })

/** Asks for leave 请假 from a half-day until it ends; once, the same again changes nothing. Refuses with LEAVE_NOT_OPEN, SESSION_CANCELLED. */
export const requestLeave = forSelf(input).mutation(
  async ({ ctx: { actor, store, now }, input: { session: id, why } }) => {
    const who = attendeeOf(actor)
    const session = await loadSession(store, id)
    if (session.state === 'cancelled') refuse('SESSION_CANCELLED', { why: session.why ?? '' })
    if (now > session.end) refuse('LEAVE_NOT_OPEN', { until: session.end })
    await assertDecent(why, actor.account)
    const fresh = { _id: `${id}:${actor.person}`, ...newRequest(session, who, why, now) }
    const isRepeat = (await store.insert(leaves, fresh)) === 'exists'
    const kept = (isRepeat && (await store.find(leaves, fresh._id))) || { ...fresh, county: store.county }
    return { ...shownRequest(kept), isRepeat }
  },
)
