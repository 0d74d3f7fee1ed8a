import { refuse } from '@/cloudfunctions/kernel'
import { loadCounty } from '@/cloudfunctions/org'
import { programmeOf as documented, type Programme } from '@/domain/programme'
import type { CountyId, Instant } from '@/domain/shared'

/** The programme 方案 that a county runs, with the values that it has decided for itself by `now`. Refuses with NOT_FOUND. */
export async function programmeOf(county: CountyId, _now: Instant): Promise<Programme> {
  const { programme } = await loadCounty(county)
  return documented(programme) ?? refuse('NOT_FOUND', { what: 'programme' })
}
