import { refuse, type Store } from '@/cloudfunctions/kernel'
import { loadCounty } from '@/cloudfunctions/org'
import { applyOverrides, programmeOf as documented, later, type Programme } from '@/domain/programme'
import { type CalendarDate, dateInChina, type Instant } from '@/domain/shared'
import { type ApprovedChange, countyRules } from './documents'

/** The document's programme and what the county has decided for itself, in order. */
export interface CountyProgramme {
  documented: Programme
  approved: readonly ApprovedChange[]
}

/** Refuses with NOT_FOUND. */
export async function loadCountyProgramme(store: Store): Promise<CountyProgramme> {
  const [{ programme }, rules] = await Promise.all([
    loadCounty(store.county),
    store.find(countyRules, store.county),
  ])
  return {
    documented: documented(programme) ?? refuse('NOT_FOUND', { what: 'programme' }),
    approved: rules?.approved ?? [],
  }
}

/** How many of the county's own values hold on a day: they are approved in the order of their days. */
export const versionOn = ({ approved }: CountyProgramme, on: CalendarDate): number =>
  approved.filter(({ effectiveFrom }) => effectiveFrom <= on).length

export const versionAt = (county: CountyProgramme, at: Instant): number => versionOn(county, dateInChina(at))

/** The first day from which one more value may hold: today, or the day of the last one. */
export const earliestFor = ({ approved }: CountyProgramme, now: Instant): CalendarDate =>
  approved.reduce((day, { effectiveFrom }) => later(effectiveFrom, day), dateInChina(now))

/** Kept in a warm instance: the same values over the same document are the same programme. */
const kept = new Map<string, Programme>()
const MOST_KEPT = 50

/** The programme with the first `version` values of the county. */
export function programmeAt({ documented: base, approved }: CountyProgramme, version: number): Programme {
  if (version === 0) return base
  const values = approved.slice(0, version)
  const key = `${base.id} ${base.version} ${JSON.stringify(values)}`
  const known = kept.get(key)
  if (known) return known
  const made = applyOverrides(base, values)
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(key, made)
  return made
}
