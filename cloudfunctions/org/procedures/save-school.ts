import * as z from 'zod'
import { audit, forRoles, refuse, wholeCounty } from '@/cloudfunctions/kernel'
import { loadCounty } from '../county'
import { counties, type SchoolDocument, schools } from '../documents'
import { loadSchools, schoolDocumentId } from '../register'
import { renameOnRoster } from '../rename'
import { schoolCode, schoolFields, schoolFocus } from '../shapes'

const input = z.strictObject({
  code: schoolCode,
  /** Said by the page, so that a mistyped code does not make a school. */
  isNew: z.boolean(),
  ...schoolFields,
  ...schoolFocus,
})

/**
 * Changes or adds a school in the register in force. A new name is written beside its people too. Refuses with NO_SCHOOLS_YET,
 * NOT_FOUND, SCHOOL_EXISTS or SCHOOL_NAME_TAKEN.
 */
export const saveSchool = forRoles({ roles: ['county-office'], input, within: wholeCounty }).mutation(
  async ({ ctx: { actor, store, now }, input: { code, isNew, location, setting, ...fields } }) => {
    const { schoolsVersion } = await loadCounty(actor.county)
    if (schoolsVersion === '') refuse('NO_SCHOOLS_YET', {})
    const all = await loadSchools(store)
    const before = all.find((school) => school.code === code)
    if (isNew && before) refuse('SCHOOL_EXISTS', { name: before.name })
    if (!isNew && !before) refuse('NOT_FOUND', { what: 'school' })
    const namesake = all.find((school) => school.name === fields.name && school.code !== code)
    if (namesake) refuse('SCHOOL_NAME_TAKEN', { code: namesake.code })

    const saved: Omit<SchoolDocument, 'county'> = {
      _id: schoolDocumentId(schoolsVersion, code),
      version: schoolsVersion,
      code,
      ...fields,
      ...(location && { location }),
      ...(setting && { setting }),
    }
    await store.change(counties, actor.county, { increment: { schoolsEdits: 1 } })
    await store.put(schools, saved)
    if (before && before.name !== saved.name) await renameOnRoster(store, saved)
    await audit(store, now, {
      by: actor.person,
      action: isNew ? 'add-school' : 'change-school',
      subject: code,
    })
    return { code }
  },
)
