import * as z from 'zod'
import { audit, forRoles, reason, refuse } from '@/cloudfunctions/kernel'
import { countyOfficials, personId } from '@/cloudfunctions/people'
import { addMs, DAY } from '@/domain/shared'
import { namedOfficials } from '../documents'
import { placeOfAttempt } from '../load'
import { attemptId } from '../shapes'

const input = z.strictObject({ attempt: attemptId, person: personId.exactOptional(), why: reason })

/** Long enough to look into a case, too short to become a habit. No document prints it. */
const LASTS_MS = 7 * DAY

/**
 * The county names one of its officials, oneself when nobody else is told, who may see what was handed in here, for seven days and with a reason
 * that stays on record. Refuses with NOT_FOUND for somebody who is none.
 */
export const nameOfficial = forRoles({ roles: ['county-office'], input, within: placeOfAttempt }).mutation(
  async ({ ctx: { store, actor, now, subject }, input: { person = actor.person, why } }) => {
    const { task } = subject
    const until = addMs(now, LASTS_MS)
    const official = (await countyOfficials(store)).find((one) => one.person === person)
    const { name: personName } = official ?? refuse('NOT_FOUND', { what: 'official' })
    const _id = `${task}:${person}`
    await store.put(namedOfficials, { _id, task, person, personName, why, until, by: actor.person, at: now })
    await audit(store, now, { by: actor.person, action: 'name-official', subject: _id, facts: { why } })
    return { until }
  },
)
