import * as z from 'zod'
import { forRoles, refuse } from '@/cloudfunctions/kernel'
import { codeKeyOf } from '../code-key'
import { placeOfSession } from '../load'
import { sessionId } from '../shapes'

const input = z.strictObject({ session: sessionId })

/**
 * What the trainer's own device needs to show codes, also without a network: the key of this session and generation, and the server's time
 * for its clock. Only those who run the session get it.
 */
export const codeKey = forRoles({ roles: ['trainer', 'county-office'], input, within: placeOfSession }).query(
  ({ ctx }) => {
    const { subject, keyring, now } = ctx
    if (subject.state === 'cancelled') refuse('SESSION_CANCELLED', { why: subject.why ?? '' })
    return {
      keyHex: Buffer.from(codeKeyOf(keyring, subject)).toString('hex'),
      generation: subject.generation,
      now,
    }
  },
)
