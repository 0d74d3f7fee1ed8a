import type { Store } from '@/cloudfunctions/kernel'
import { programmeFor } from '@/cloudfunctions/programme'
import type { Instant, SchoolId } from '@/domain/shared'
import type { LogRule } from '@/domain/training-log'

/** What the programme asks of a log by somebody of a school. */
export async function loadLogRule(
  store: Store,
  school: SchoolId | undefined,
  now: Instant,
): Promise<LogRule> {
  const { logRule } = await programmeFor(store, school, now)
  const { fewest, most, mostPictures, due, acceptsLate, requiredForCredit } = logRule
  return {
    fewest: fewest.value,
    most: most.value,
    mostPictures: mostPictures.value,
    due: due.value,
    acceptsLate: acceptsLate.value,
    forCredit: requiredForCredit.value,
    inferred: [fewest, most, mostPictures, due, acceptsLate].some(({ inferred }) => inferred === true),
  }
}
