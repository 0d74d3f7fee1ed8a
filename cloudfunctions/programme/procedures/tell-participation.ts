import * as z from 'zod'
import { type ActorContext, audit, forRoles, reason } from '@/cloudfunctions/kernel'
import { loadOnRoster, personId } from '@/cloudfunctions/people'
import { participations } from '../documents'
import { calendarDate } from '../shapes'

const input = z.strictObject({
  person: personId,
  /** Absent: nothing of the kind. */
  retiredOn: calendarDate.exactOptional(),
  onPayroll: z.literal(false).exactOptional(),
  teachingCertificate: z.literal(false).exactOptional(),
  reason,
})

const placeOfMember = async ({ store }: ActorContext, { person }: z.output<typeof input>) => {
  const row = await loadOnRoster(store, person)
  return { resource: { county: row.county, school: row.school }, subject: row }
}

/** The office tells of somebody what no roster says and what decides whether they must take part. */
export const tellParticipation = forRoles({
  roles: ['county-office'],
  input,
  within: placeOfMember,
}).mutation(async ({ ctx: { actor, store, subject: row, now }, input: { person, ...facts } }) => {
  await store.put(participations, {
    _id: `${store.county}:${person}`,
    person,
    school: row.school,
    ...facts,
    by: actor.person,
    byName: actor.name,
    at: now,
  })
  await audit(store, now, {
    by: actor.person,
    action: 'tell-participation',
    subject: person,
    facts: { ...facts },
  })
  return { person }
})
