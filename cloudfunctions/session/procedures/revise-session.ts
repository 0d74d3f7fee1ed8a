import * as z from 'zod'
import { audit, forRoles, refuse } from '@/cloudfunctions/kernel'
import { judgeRevision, type Revision } from '@/domain/session'
import { dateInChina } from '@/domain/shared'
import { sessions } from '../documents'
import { placeOfSession } from '../load'
import { countRecords } from '../records'
import { sessionId, time } from '../shapes'

const revision = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('extend'), end: time }),
  z.strictObject({ kind: z.literal('postpone'), start: time, end: time }),
  z.strictObject({ kind: z.literal('cancel'), why: z.string().trim().max(200) }),
  z.strictObject({ kind: z.literal('open-check-out') }),
])
const input = z.strictObject({ session: sessionId, revision })

/** Extends, postpones or cancels a half-day, or opens its check-out; what is already on record never becomes wrong by it. */
export const reviseSession = forRoles({
  roles: ['trainer', 'county-office'],
  input,
  within: placeOfSession,
}).mutation(async ({ ctx: { actor, store, subject, now }, input: { revision: told } }) => {
  const wanted: Revision = told
  const verdict = judgeRevision(subject, wanted, await countRecords(store, subject._id), now)
  if (verdict.result === 'refuse') return refuse('SESSION_NOT_CHANGEABLE', verdict)
  const { start, end, checkOutFrom, state } = verdict.session
  const set = {
    start,
    end,
    checkOutFrom,
    state,
    on: dateInChina(start),
    ...(verdict.reason !== undefined && { why: verdict.reason }),
  }
  const stillAsRead = { start: subject.start, end: subject.end, state: subject.state }
  if (!(await store.change(sessions, subject._id, { set }, stillAsRead))) refuse('TRY_AGAIN', {})
  await audit(store, now, { by: actor.person, action: `${wanted.kind}-session`, subject: subject._id })
  return { start, end, checkOutFrom, state }
})
