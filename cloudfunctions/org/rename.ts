import type { Store } from '@/cloudfunctions/kernel'
import type { School } from '@/domain/org'
import { loadCounty } from './county'
import { rosterSchoolNames } from './documents'

/** Writes a school's new name beside its people, who carry it so that lists need not look it up. Harmless to repeat. */
export async function renameOnRoster(
  store: Store,
  { code, name }: Pick<School, 'code' | 'name'>,
): Promise<void> {
  const { rosterVersion } = await loadCounty(store.county)
  await store.changeAll(
    rosterSchoolNames,
    { version: rosterVersion, school: code },
    { set: { schoolName: name } },
  )
}
