import { atLeast, oneOf, type Store } from '@/cloudfunctions/kernel'
import { type SessionDocument, sessions } from '@/cloudfunctions/session'
import type { Elsewhere, Located } from '@/domain/check-in'
import { addMs, HOUR, type PersonId } from '@/domain/shared'
import { checkIns } from '../documents'

/** Longer than the county is wide at any speed: what lies further away in time proves nothing. */
const AROUND = 12 * HOUR
const PEOPLE_AT_ONCE = 200

/** The hall itself, for phones that did not say where they were. */
export const locationOf = ({
  place,
}: Pick<SessionDocument, 'place'>): { location: Located } | Record<string, never> =>
  place.location ? { location: { coordinates: place.location, accuracy: place.radius ?? 0 } } : {}

/** Where these people were recorded in other half-days around this one, as far as anybody knows the place. */
export async function elsewhereOf(
  store: Store,
  session: SessionDocument,
  people: readonly PersonId[],
): Promise<Elsewhere[]> {
  const found: Elsewhere[] = []
  for (let start = 0; start < people.length; start += PEOPLE_AT_ONCE) {
    const part = people.slice(start, start + PEOPLE_AT_ONCE)
    const records = await store.page(checkIns, {
      where: { person: oneOf(part), at: atLeast(addMs(session.start, -AROUND)) },
      orderBy: [['at', 'asc']],
      limit: 1000,
    })
    const near = records.filter(
      (one) => one.session !== session._id && one.at <= addMs(session.end, AROUND) && one.status !== 'void',
    )
    const halls = await hallsOf(store, [...new Set(near.map((one) => one.session))])
    for (const { person, session: other, at, capturedAt, location = halls.get(other) } of near)
      if (location) found.push({ person, session: other, at: capturedAt ?? at, location })
  }
  return found
}

async function hallsOf(store: Store, ids: readonly string[]): Promise<Map<string, Located>> {
  if (ids.length === 0) return new Map()
  const found = await store.page(sessions, { where: { _id: oneOf(ids) }, limit: Math.min(1000, ids.length) })
  return new Map(
    found.flatMap((one) => {
      const { location } = locationOf(one)
      return location ? [[one._id, location] as const] : []
    }),
  )
}
