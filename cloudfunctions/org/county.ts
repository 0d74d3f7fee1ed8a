import { findAnywhere, refuse } from '@/cloudfunctions/kernel'
import type { CountyId } from '@/domain/shared'
import { type CountyDocument, counties } from './documents'

/** The county's document. Refuses with NOT_FOUND. */
export async function loadCounty(county: CountyId): Promise<CountyDocument> {
  return (await findAnywhere(counties, county)) ?? refuse('NOT_FOUND', { what: 'county' })
}

const KEPT_MS = 3000
const kept = new Map<CountyId, { county: CountyDocument; until: number }>()

/** The same, at most three seconds old: for the burst path alone, where a hall of people asks for one county. */
export async function loadCountyBriefly(county: CountyId, now: number): Promise<CountyDocument> {
  const known = kept.get(county)
  if (known && known.until > now) return known.county
  const fresh = await loadCounty(county)
  kept.set(county, { county: fresh, until: now + KEPT_MS })
  return fresh
}
