import * as z from 'zod'
import { below, forRoles } from '@/cloudfunctions/kernel'
import { schoolId } from '@/cloudfunctions/people'
import { placeOfConsents, shownConsent } from '../consent'
import { consents as declared } from '../documents'
import { pageFrom } from '../shapes'

const PAGE = 50

const input = z.strictObject({ school: schoolId, before: pageFrom })

/** The school's declarations, the newest first and fifty at a time, also those that were withdrawn. */
export const consents = forRoles({
  roles: ['school-admin', 'county-office'],
  input,
  within: placeOfConsents,
}).query(async ({ ctx: { store, now }, input: { school, before } }) => {
  const where = { school, ...(before !== undefined && { at: below(before) }) }
  const found = await store.page(declared, { where, orderBy: [['at', 'desc']], limit: PAGE })
  return { consents: found.map((one) => shownConsent(one, now)), hasMore: found.length === PAGE, now }
})
