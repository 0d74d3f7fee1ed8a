import type { Store } from '@/cloudfunctions/kernel'
import type { School } from '@/domain/org'
import { rosterSchoolNames } from './documents'

/**
 * Writes a school's new name beside its people, who carry it so that lists need not look it up; imports that wait to be applied are
 * among them. Harmless to repeat.
 */
export async function renameOnRoster(
  store: Store,
  { code, name }: Pick<School, 'code' | 'name'>,
): Promise<void> {
  await store.changeAll(rosterSchoolNames, { school: code }, { set: { schoolName: name } })
}
