import * as z from 'zod'
import { assertDecent, forSelf, reason, refuse } from '@/cloudfunctions/kernel'
import { loadSession, sessionId } from '@/cloudfunctions/session'
import { decideBy, handMadeWindow } from '@/domain/check-in'
import { checkInId, checkIns } from '../documents'
import { attendeeOf } from '../record'
import { appeals } from '../requests/documents'
import { picturePath } from '../requests/picture'
import { newRequest, shownAppeal } from '../requests/request'
import { direction } from '../shapes'

const input = z.strictObject({
  session: sessionId,
  direction,
  why: reason,
  /** A picture follows: the answer says where to, `attachAppealPicture` says that it is there. */
  withPicture: z.boolean(),
})

/**
 * Appeals 补签 for a record that is missing, waits or was voided; once a half-day and direction, the same again changes nothing. Refuses with
 * APPEAL_NOT_OPEN, ALREADY_CHECKED_IN, SESSION_CANCELLED, TEXT_NOT_DECENT.
 */
export const appeal = forSelf(input).mutation(
  async ({
    ctx: { actor, store, storage, now },
    input: { session: id, direction: way, why, withPicture },
  }) => {
    const who = attendeeOf(actor)
    const session = await loadSession(store, id)
    if (session.state === 'cancelled') refuse('SESSION_CANCELLED', { why: session.why ?? '' })
    const open = handMadeWindow(way, session)
    if (now < open.from || now > open.until) refuse('APPEAL_NOT_OPEN', open)
    const _id = checkInId(id, actor.person, way)
    if ((await store.find(checkIns, _id))?.status === 'confirmed') refuse('ALREADY_CHECKED_IN', {})
    await assertDecent(why, actor.account)

    const upload = withPicture ? await storage.signUpload(picturePath(actor.county, _id)) : undefined
    const fresh = {
      _id,
      ...newRequest(session, who, why, now),
      direction: way,
      decideBy: decideBy(now),
      ...(upload && { picture: { fileId: upload.fileId, state: 'waiting' as const } }),
    }
    const isRepeat = (await store.insert(appeals, fresh)) === 'exists'
    const kept = (isRepeat && (await store.find(appeals, _id))) || { ...fresh, county: store.county }
    const isWaiting = kept.picture?.state === 'waiting'
    return { ...shownAppeal(kept), isRepeat, ...(upload && isWaiting && { upload }) }
  },
)
