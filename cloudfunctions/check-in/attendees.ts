import type { Store } from '@/cloudfunctions/kernel'
import { peopleOn } from '@/cloudfunctions/people'
import type { PersonId } from '@/domain/shared'
import type { Attendee } from './record'

const AT_ONCE = 500

/** Those of `people` who stand on the roster in force, whether still in service or not: a late roll names people as they were. */
export async function loadAttendees(
  store: Store,
  people: readonly PersonId[],
): Promise<Map<PersonId, Attendee>> {
  const found = new Map<PersonId, Attendee>()
  for (let start = 0; start < people.length; start += AT_ONCE) {
    const rows = await peopleOn(store, people.slice(start, start + AT_ONCE))
    for (const [person, { name, school, schoolName }] of rows)
      found.set(person, { person, name, school, schoolName })
  }
  return found
}
