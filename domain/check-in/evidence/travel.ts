import { SECOND } from '../../shared'
import { distanceInMetres, type Located } from '../place'
import type { AuditedRecord, Elsewhere } from './record'
import type { Suspicion } from './suspicion'

/** 120 km/h, door to door: the limit of China's motorways. */
const FASTEST_METRES_PER_SECOND = 120 / 3.6
/** Shorter ways prove nothing: two sessions may be in two wings of one school. */
const SHORTEST_METRES = 1000

/** Another session of the same person that was too far away in too short a time; accuracies count for the person. */
export function impossibleTravel(
  record: AuditedRecord,
  location: Located | undefined,
  elsewhere: readonly Elsewhere[],
): Suspicion[] {
  if (!location) return []
  return elsewhere.flatMap((other): Suspicion[] => {
    if (other.person !== record.person) return []
    const apart = distanceInMetres(location.coordinates, other.location.coordinates)
    const metres = apart - location.accuracy - other.location.accuracy
    const seconds = Math.abs(record.at - other.at) / SECOND
    const possible = metres <= Math.max(SHORTEST_METRES, seconds * FASTEST_METRES_PER_SECOND)
    if (possible) return []
    return [{ code: 'impossible-travel', session: other.session, at: other.at, metres, seconds }]
  })
}
