import * as z from 'zod'
import { forRoles, refuse, wholeCounty } from '@/cloudfunctions/kernel'
import { programmeFor } from '@/cloudfunctions/programme'
import { standardSpecifications } from '@/domain/evidence'
import { specificationOf } from '../asked'
import { COUNTY_OWNED, specificationHistory, specifications } from '../documents'
import { pointId } from '../shapes'
import { shownVersion, specificationIdOf } from '../versions'

const input = z.strictObject({ point: pointId })
const MOST_VERSIONS = 50

/** What one point of the county's programme asks for, as it is, as it stands without the county's edits, and who changed it when and why. */
export const specification = forRoles({ roles: ['county-office'], input, within: wholeCounty }).query(
  async ({ ctx: { actor, store, now }, input: { point } }) => {
    const programme = await programmeFor(store, undefined, now)
    const standard =
      standardSpecifications(programme).find((one) => one.point === point) ??
      refuse('NOT_FOUND', { what: 'point' })
    const edited = await store.find(specifications, specificationIdOf(actor.county, COUNTY_OWNED, point))
    const history = await store.page(specificationHistory, {
      where: { point, owner: COUNTY_OWNED },
      orderBy: [['version', 'desc']],
      limit: MOST_VERSIONS,
    })
    return {
      specification: edited ? specificationOf(edited) : standard,
      standard,
      version: edited?.version ?? 0,
      history: history.map(shownVersion),
      now,
    }
  },
)
