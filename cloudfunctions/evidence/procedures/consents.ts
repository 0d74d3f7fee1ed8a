import * as z from 'zod'
import { forRoles } from '@/cloudfunctions/kernel'
import { schoolId } from '@/cloudfunctions/people'
import { consentsOf, placeOfConsents, shownConsent } from '../consent'

const input = z.strictObject({ school: schoolId })

/** The school's declarations, the newest first, also those that were withdrawn. */
export const consents = forRoles({
  roles: ['school-admin', 'county-office'],
  input,
  within: placeOfConsents,
}).query(async ({ ctx: { store, now }, input: { school } }) => ({
  consents: (await consentsOf(store, school)).map((one) => shownConsent(one, now)),
  now,
}))
