import { forRoles, nothing, pageAnywhere } from '@/cloudfunctions/kernel'
import { counties } from '@/cloudfunctions/org'
import { covers } from '@/domain/people'
import { countyCoverages } from '../documents'
import { placeOfCounty } from '../place'

/** More counties than any province has. */
const MOST = 200

/** The counties that the caller may look at, each with its last count of who takes part. */
export const countiesInView = forRoles({
  roles: ['county-office', 'city-viewer'],
  input: nothing,
  within: placeOfCounty,
}).query(async ({ ctx: { actor } }) => {
  const [all, counts] = await Promise.all([
    pageAnywhere(counties, {}, MOST),
    pageAnywhere(countyCoverages, {}, MOST),
  ])
  const mayLook = actor.grants.filter(({ role }) => role === 'county-office' || role === 'city-viewer')
  const inOrder = all.sort((a, b) => (a._id < b._id ? -1 : 1))
  return inOrder
    .filter(({ _id }) =>
      mayLook.some((grant) => covers(grant, { county: _id as typeof actor.county }, actor.person)),
    )
    .map(({ _id, name, programme, rosterVersion }) => {
      const count = counts.find((one) => one._id === _id)
      return {
        id: _id,
        name,
        programme,
        isOwn: _id === actor.county,
        hasRoster: rosterVersion !== '',
        ...(count && {
          count: { must: count.must, passed: count.passed, mayPass: count.mayPass, at: count.at },
        }),
      }
    })
})
