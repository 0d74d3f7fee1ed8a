import * as z from 'zod'
import { type ActorContext, above, forRoles, oneOf, searchText, type Where } from '@/cloudfunctions/kernel'
import { loadCounty } from '@/cloudfunctions/org'
import { accounts, type RosterDocument, roster } from '../documents'
import { schoolId } from '../shapes'

const PAGE = 50
const input = z.strictObject({
  school: schoolId.exactOptional(),
  /** A whole name: an index finds it, parts of one it would not. */
  name: searchText.exactOptional(),
  after: z.string().max(80).exactOptional(),
})

const placeOfList = (ctx: ActorContext, { school }: z.output<typeof input>) => ({
  resource: { county: ctx.actor.county, ...(school && { school }) },
  subject: undefined,
})

/** The people of a school, or of the county for its office, fifty at a time; who has bound an account is told, which one is not. */
export const listPeople = forRoles({
  roles: ['school-admin', 'school-reviewer', 'county-office'],
  input,
  within: placeOfList,
}).query(async ({ ctx, input: { school, name, after } }) => {
  const { rosterVersion } = await loadCounty(ctx.actor.county)
  const wanted: Where = {
    version: rosterVersion,
    state: 'active',
    ...(school && { school }),
    ...(name && { name }),
  }
  const where = { ...wanted, ...(after && { _id: above(after) }) }
  const rows = await ctx.store.page(roster, { where, orderBy: [['_id', 'asc']], limit: PAGE })
  const bound = rows.length
    ? await ctx.store.page(accounts, { where: { person: oneOf(rows.map((row) => row.person)) }, limit: PAGE })
    : []
  const boundPeople = new Set(bound.map((account) => account.person))
  return {
    people: rows.map((row) => shown(row, boundPeople.has(row.person))),
    total: await ctx.store.count(roster, wanted),
    ...(rows.length === PAGE && { after: rows.at(-1)?._id }),
  }
})

const shown = (
  { person, name, school, schoolName, stages, subject, idMasked, telephoneMasked }: RosterDocument,
  isBound: boolean,
) => ({
  person,
  name,
  school,
  schoolName,
  stages,
  subject,
  idMasked,
  telephoneMasked,
  isBound,
})
