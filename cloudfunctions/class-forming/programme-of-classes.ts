import type { Store } from '@/cloudfunctions/kernel'
import { loadCohort, programmeFor, programmeOfCohort } from '@/cloudfunctions/programme'
import type { Programme } from '@/domain/programme'
import type { Instant } from '@/domain/shared'

/** The programme whose class rule holds for a cohort that was opened already, or for one that is only planned. Refuses with NOT_FOUND. */
export async function programmeOfClasses(
  store: Store,
  cohort: string | undefined,
  now: Instant,
): Promise<Programme> {
  if (cohort === undefined) return programmeFor(store, undefined, now)
  return programmeOfCohort(store, await loadCohort(store, cohort), now)
}
