import { forRoles, nothing, wholeCounty } from '@/cloudfunctions/kernel'
import { programmeFor } from '@/cloudfunctions/programme'
import { countySpecifications } from '../asked'

/** What every point of the county's programme asks for now. Empty where the programme prints no points. */
export const listSpecifications = forRoles({
  roles: ['county-office'],
  input: nothing,
  within: wholeCounty,
}).query(async ({ ctx: { store, now } }) => {
  const programme = await programmeFor(store, undefined, now)
  return countySpecifications(store, programme)
})
