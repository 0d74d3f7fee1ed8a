import * as z from 'zod'
import { forRoles, type Store } from '@/cloudfunctions/kernel'
import { nameOf } from '@/cloudfunctions/people'
import { placeOfSession, sessionId } from '@/cloudfunctions/session'
import { reconcileRoll } from '@/domain/check-in'
import type { PersonId } from '@/domain/shared'
import { loadAttendees } from '../attendees'
import { type CheckInDocument, checkIns } from '../documents'
import { type RollDocument, rolls } from '../evidence-documents'
import { phoneRecordsOf } from '../roll'

const input = z.strictObject({ session: sessionId })
const MOST_ROLLS = 20

/** The rolls of a half-day, the latest first, each set against what the phones sent: agreed, only by phone, only on the roll. */
export const rollOf = forRoles({
  roles: ['trainer', 'county-office'],
  input,
  within: placeOfSession,
}).query(async ({ ctx: { store, subject: session } }) => {
  const where = { session: session._id }
  const [found, records] = await Promise.all([
    store.page(rolls, { where, orderBy: [['takenAt', 'desc']], limit: MOST_ROLLS }),
    store.all(checkIns, where),
  ])
  const ticked = [...new Set(found.flatMap(({ present }) => present))]
  const named = namesIn(records, await loadAttendees(store, ticked))
  return { rolls: await Promise.all(found.map((roll) => shown(store, roll, records, named))) }
})

type Named = (person: PersonId) => { person: PersonId; name: string; schoolName: string }

function namesIn(
  records: readonly CheckInDocument[],
  attendees: ReadonlyMap<PersonId, { name: string; schoolName: string }>,
): Named {
  const known = new Map([...records.map((one) => [one.person, one] as const), ...attendees])
  return (person) => {
    const { name = '', schoolName = '' } = known.get(person) ?? {}
    return { person, name, schoolName }
  }
}

async function shown(store: Store, roll: RollDocument, records: readonly CheckInDocument[], named: Named) {
  const { agreed, onlyPhone, onlyRoll, unnamed } = reconcileRoll(roll, phoneRecordsOf(records))
  const pending = new Set(records.filter(({ status }) => status === 'pending').map(({ person }) => person))
  const isPending = (person: PersonId) => ({ ...named(person), isPending: pending.has(person) })
  return {
    id: roll._id,
    directions: roll.directions,
    takenAt: roll.takenAt,
    arrivedAt: roll.at,
    by: { person: roll.by, name: await nameOf(store, roll.by) },
    headcount: roll.headcount,
    named: new Set(roll.present).size,
    /** Below 0 the roll contradicts itself and has confirmed nothing. */
    unnamed,
    isConsistent: roll.isConsistent,
    agreed: agreed.map(isPending),
    onlyPhone: onlyPhone.map(isPending),
    onlyRoll: onlyRoll.map(({ person, missing }) => ({ ...isPending(person), missing })),
  }
}
