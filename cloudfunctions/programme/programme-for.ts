import type { Store } from '@/cloudfunctions/kernel'
import type { Programme } from '@/domain/programme'
import type { Instant, SchoolId } from '@/domain/shared'
import { countedBy, loadCounting } from './cohort'

/**
 * The programme 方案 by which the people of a school are judged, whatever is judged: with the values that are pinned to their cohort until it is
 * re-pinned, outside of every cohort with those of today. Without a school it is what holds for the county as a whole. Refuses with NOT_FOUND.
 */
export async function programmeFor(
  store: Store,
  school: SchoolId | undefined,
  now: Instant,
): Promise<Programme> {
  return countedBy(await loadCounting(store, now), school).programme
}
