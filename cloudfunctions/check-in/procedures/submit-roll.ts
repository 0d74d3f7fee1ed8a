import * as z from 'zod'
import { audit, deterministicId, forRoles, refuse } from '@/cloudfunctions/kernel'
import { personId } from '@/cloudfunctions/people'
import { codeKeyOf, placeOfSession, sessionId } from '@/cloudfunctions/session'
import { isRollConsistent, isRollSigned, judgeRollTime } from '@/domain/check-in'
import { rolls } from '../evidence-documents'
import { applyRoll } from '../roll'
import { direction, time } from '../shapes'

const input = z.strictObject({
  session: sessionId,
  roll: z.strictObject({
    directions: z.array(direction).min(1).max(2),
    /** When it was closed, by the trainer's own clock. */
    takenAt: time,
    /** People counted in the room. */
    headcount: z.int().min(0).max(5000),
    /** People ticked by name. */
    present: z.array(personId).max(3000),
    /** `signRoll` under the session's key: 64 hex characters. */
    signature: z.string().regex(/^[0-9a-f]{64}$/),
  }),
})

/**
 * The roll that the trainer closed in the hall, with or without a network, sent now or days later; the same roll again changes nothing. What
 * it confirms and where it differs from the phones is told by `rollOf`. Refuses with ROLL_NOT_SIGNED or ROLL_NOT_VALID.
 */
export const submitRoll = forRoles({
  roles: ['trainer', 'county-office'],
  input,
  within: placeOfSession,
}).mutation(
  async ({ ctx: { actor, store, keyring, subject: session, now }, input: { session: id, roll: told } }) => {
    const { signature, ...rest } = told
    const roll = { session: id, ...rest }
    // Under the key that counts now: a roll under one that was given up is worth nothing, its trainer signs it anew.
    if (!isRollSigned(codeKeyOf(keyring, session), roll, signature)) refuse('ROLL_NOT_SIGNED', {})
    const untimely = judgeRollTime(roll, session, now)
    if (untimely) refuse('ROLL_NOT_VALID', untimely)

    const _id = deterministicId('roll', id, signature)
    const isConsistent = isRollConsistent(roll)
    const fresh = { _id, ...roll, signature, by: actor.person, at: now, isConsistent }
    const isRepeat = (await store.insert(rolls, fresh)) === 'exists'
    await applyRoll(store, session, (await store.find(rolls, _id)) ?? fresh)
    if (!isRepeat) {
      const facts = { headcount: roll.headcount, named: roll.present.length, isConsistent }
      await audit(store, now, { by: actor.person, action: 'submit-roll', subject: _id, facts })
    }
    return { roll: _id, isConsistent, isRepeat }
  },
)
