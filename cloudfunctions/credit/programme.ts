import { refuse } from '@/cloudfunctions/kernel'
import { loadCounty } from '@/cloudfunctions/org'
import { type Programme, programmeOf } from '@/domain/programme'
import type { CountyId } from '@/domain/shared'

/** The programme that a county runs. Refuses with NOT_FOUND. */
export async function loadProgramme(county: CountyId): Promise<Programme> {
  const { programme } = await loadCounty(county)
  return programmeOf(programme) ?? refuse('NOT_FOUND', { what: 'programme' })
}
