import { openStore } from '@/cloudfunctions/kernel'
import type { Programme } from '@/domain/programme'
import type { CountyId, Instant } from '@/domain/shared'
import { loadCountyProgramme, programmeAt, versionAt } from './rules-in-force'

/** The programme 方案 that a county runs, with the values that it has decided for itself by `now`. Refuses with NOT_FOUND. */
export async function programmeOf(county: CountyId, now: Instant): Promise<Programme> {
  const rules = await loadCountyProgramme(openStore(county))
  return programmeAt(rules, versionAt(rules, now))
}
