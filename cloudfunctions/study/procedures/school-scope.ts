import * as z from 'zod'
import { type ActorContext, forRoles } from '@/cloudfunctions/kernel'
import { schoolId } from '@/cloudfunctions/people'
import type { SchoolId } from '@/domain/shared'
import { isChosenBySchool } from '@/domain/study'
import { loadOffer, loadScope } from '../catalogue'

const input = z.strictObject({ school: schoolId })

const inSchool = ({ actor }: ActorContext, { school }: { school: SchoolId }) => ({
  resource: { county: actor.county, school },
  subject: undefined,
})

/** What a school may choose among, and what it chose. */
export const schoolScope = forRoles({
  roles: ['school-admin', 'county-office'],
  input,
  within: inSchool,
}).query(async ({ ctx: { store, now }, input: { school } }) => {
  const [{ offered }, chosen] = await Promise.all([loadOffer(store, school, now), loadScope(store, school)])
  return {
    chosen,
    courses: offered
      .filter(isChosenBySchool)
      .map(({ material, ...course }) => ({ ...course, kind: material?.kind ?? ('none' as const) })),
  }
})
