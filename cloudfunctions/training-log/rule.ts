import { loadProgramme } from '@/cloudfunctions/credit'
import type { CountyId } from '@/domain/shared'
import type { LogRule } from '@/domain/training-log'

/** What the county's programme asks of a log. */
export async function loadLogRule(county: CountyId): Promise<LogRule> {
  const { fewest, most, mostPictures, due, acceptsLate } = (await loadProgramme(county)).logRule
  return {
    fewest: fewest.value,
    most: most.value,
    mostPictures: mostPictures.value,
    due: due.value,
    acceptsLate: acceptsLate.value,
    inferred: [fewest, most, mostPictures, due, acceptsLate].some(({ inferred }) => inferred === true),
  }
}
