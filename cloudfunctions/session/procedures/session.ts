import * as z from 'zod'
import { forRoles } from '@/cloudfunctions/kernel'
import { nameOf } from '@/cloudfunctions/people'
import { countInvited } from '../audience'
import { placeOfSession } from '../load'
import { countRecords } from '../records'
import { sessionId } from '../shapes'

const input = z.strictObject({ session: sessionId })

/** Everything about one half-day, for those who run it. */
export const session = forRoles({ roles: ['trainer', 'county-office'], input, within: placeOfSession }).query(
  async ({ ctx }) => {
    const { store, subject, now } = ctx
    const { _id, county, audience, keyId, ...shown } = subject
    const [invitedCount, records, trainerNames] = await Promise.all([
      countInvited(store, subject.invited),
      countRecords(store, _id),
      Promise.all(subject.trainers.map((trainer) => nameOf(store, trainer))),
    ])
    return { id: _id, ...shown, invitedCount, records, trainerNames, now }
  },
)
