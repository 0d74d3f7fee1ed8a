import * as z from 'zod'
import { audit, forRoles } from '@/cloudfunctions/kernel'
import { counties, schools } from '../documents'
import { placeOfSchool } from '../place'
import { schoolCode, schoolFocus } from '../shapes'

const input = z.strictObject({ code: schoolCode, ...schoolFocus })

/** A school says what it has and what it works on: its setting and its focus points. The rest of its row is the county's. */
export const saveSchoolFocus = forRoles({
  roles: ['county-office', 'school-admin'],
  input,
  within: placeOfSchool,
}).mutation(async ({ ctx: { actor, store, now, subject }, input: { code, setting, focusPoints } }) => {
  await store.change(counties, actor.county, { increment: { schoolsEdits: 1 } })
  await store.change(schools, subject._id, {
    set: { focusPoints, ...(setting && { setting }) },
    unset: setting ? [] : ['setting'],
  })
  await audit(store, now, { by: actor.person, action: 'change-school-focus', subject: code })
  return { code }
})
