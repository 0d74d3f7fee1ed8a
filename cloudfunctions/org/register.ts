import { refuse, type Store } from '@/cloudfunctions/kernel'
import { openRegister, type School, type SchoolRegister } from '@/domain/org'
import type { SchoolId } from '@/domain/shared'
import { loadCounty } from './county'
import { type CountyDocument, type SchoolDocument, schools } from './documents'
import { placeNamesOf } from './place-names'

export const schoolDocumentId = (version: string, code: SchoolId): string => `${version}:${code}`

/** The register in one version, ready for looking up names. Refuses with NO_SCHOOLS_YET before the first import. */
export async function loadRegister(
  store: Store,
  county: Pick<CountyDocument, '_id' | 'name'>,
  version: string,
): Promise<SchoolRegister> {
  if (version === '') refuse('NO_SCHOOLS_YET', {})
  return openRegister(await store.all(schools, { version }), placeNamesOf(county))
}

/** The schools in force in the order of their codes; none before the first import. */
export async function loadSchools(store: Store): Promise<SchoolDocument[]> {
  const { schoolsVersion } = await loadCounty(store.county)
  return schoolsVersion === '' ? [] : store.all(schools, { version: schoolsVersion })
}

/** One school of the register in force. Refuses with NOT_FOUND. */
export async function loadSchool(store: Store, code: SchoolId): Promise<SchoolDocument> {
  const { schoolsVersion } = await loadCounty(store.county)
  const found = await store.find(schools, schoolDocumentId(schoolsVersion, code))
  return found ?? refuse('NOT_FOUND', { what: 'school' })
}

/** What of a stored school belongs to the register. */
export const schoolOf = (document: School): School => ({
  code: document.code,
  name: document.name,
  aliases: document.aliases,
  township: document.township,
  stages: document.stages,
  ...(document.location && { location: document.location }),
  headcount: document.headcount,
  ...(document.setting && { setting: document.setting }),
  focusPoints: document.focusPoints,
})
