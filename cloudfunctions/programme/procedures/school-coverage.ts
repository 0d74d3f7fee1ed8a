import * as z from 'zod'
import { above, forRoles, type Where } from '@/cloudfunctions/kernel'
import { type PassRateBand, type Programme, passRateBandOf } from '@/domain/programme'
import { countedBy, loadCounting } from '../cohort'
import { countyCoverages, type SchoolCoverageDocument, schoolCoverages } from '../documents'
import { placeOfCounty } from '../place'
import { ofCounty } from '../shapes'

const PAGE = 50
const input = z.strictObject({ ...ofCounty, after: z.string().max(80).exactOptional() })

/** The last count school by school, fifty at a time, each with the share reached and the pass-rate band where the programme has one. */
export const schoolCoverage = forRoles({
  roles: ['county-office', 'city-viewer'],
  input,
  within: placeOfCounty,
}).query(async ({ ctx: { subject: store, now }, input: { after } }) => {
  const [counting, count] = await Promise.all([
    loadCounting(store, now),
    store.find(countyCoverages, store.county),
  ])
  if (!count) return { schools: [] }
  const bandsIn = ({ school }: SchoolCoverageDocument) =>
    count.mayPass ? bandsOf(countedBy(counting, school).programme) : undefined
  const where: Where = { count: count.count, ...(after && { _id: above(after) }) }
  const rows = await store.page(schoolCoverages, { where, orderBy: [['_id', 'asc']], limit: PAGE })
  return {
    schools: rows.map((row) => shown(row, bandsIn(row))),
    ...(rows.length === PAGE && { after: rows.at(-1)?._id }),
  }
})

/** The bands of the administrator's rubric; absent where the documents have none. */
function bandsOf({ roles }: Programme): readonly PassRateBand[] | undefined {
  for (const { counts } of roles['school-admin']?.components ?? [])
    for (const { conversion } of counts) if (conversion.by === 'bands') return conversion.bands.value
  return undefined
}

function shown(
  { school, schoolName, trainees, exempt, must, begun, passed }: SchoolCoverageDocument,
  bands: readonly PassRateBand[] | undefined,
) {
  const band = bands && must > 0 ? passRateBandOf(bands, passed, must) : undefined
  return { school, schoolName, trainees, exempt, must, begun, passed, ...(band && { band }) }
}
