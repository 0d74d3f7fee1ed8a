import { forRoles, nothing, wholeCounty } from '@/cloudfunctions/kernel'
import { programmeFor } from '@/cloudfunctions/programme'
import { pointAssumptions } from '@/domain/evidence'
import { countySpecifications } from '../asked'

/** What every point of the county's programme asks for now, and what of it is an assumption. No points where the programme prints none. */
export const listSpecifications = forRoles({
  roles: ['county-office'],
  input: nothing,
  within: wholeCounty,
}).query(async ({ ctx: { store, now } }) => {
  const programme = await programmeFor(store, undefined, now)
  return {
    specifications: await countySpecifications(store, programme),
    assumptions: pointAssumptions(programme),
  }
})
