import { programmeOf } from '@/cloudfunctions/programme'
import type { CountyId, Instant } from '@/domain/shared'
import type { LogRule } from '@/domain/training-log'

/** What the county's programme asks of a log. */
export async function loadLogRule(county: CountyId, now: Instant): Promise<LogRule> {
  const { fewest, most, mostPictures, due, acceptsLate } = (await programmeOf(county, now)).logRule
  return {
    fewest: fewest.value,
    most: most.value,
    mostPictures: mostPictures.value,
    due: due.value,
    acceptsLate: acceptsLate.value,
    inferred: [fewest, most, mostPictures, due, acceptsLate].some(({ inferred }) => inferred === true),
  }
}
