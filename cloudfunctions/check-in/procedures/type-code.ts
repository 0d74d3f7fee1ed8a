import * as z from 'zod'
import { forSelf } from '@/cloudfunctions/kernel'
import { loadSession, sessionId } from '@/cloudfunctions/session'
import { assertMayType, refuseWrongCode } from '../code-tries'
import { arrive } from '../early/arrive'
import { judgeArriving } from '../judge'
import { placeEvidence } from '../place'
import { attendeeOf } from '../record'
import { installation, position } from '../shapes'
import { shownScan } from '../shown-scan'

const input = z.strictObject({
  session: sessionId,
  digits: z.string().regex(/^\d{6}$/),
  installation,
  position: position.exactOptional(),
})

/** Check-in or check-out by the six digits, for the back rows of a big hall: five tries in ten minutes. */
export const typeCode = forSelf(input).mutation(
  async ({ ctx, input: { session: id, digits, installation: phone, position: where } }) => {
    const { actor, store, keyring, now } = ctx
    await assertMayType(store, actor.person, now)
    const session = await loadSession(store, id)
    const verdict = judgeArriving(keyring, session, { mode: 'typed', digits }, now)
    if (verdict.result === 'reject' && verdict.reason === 'wrong-code')
      await refuseWrongCode(store, actor.person, now)
    const evidence = {
      mode: 'typed' as const,
      at: now,
      installation: phone,
      ...placeEvidence(session, where),
    }
    return arrive(store, session, attendeeOf(actor), verdict, {
      evidence,
      now,
      show: (recorded) => shownScan(store, session, recorded, verdict, evidence),
    })
  },
)
