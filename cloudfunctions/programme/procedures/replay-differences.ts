import * as z from 'zod'
import { above, forRoles, type Where } from '@/cloudfunctions/kernel'
import { peopleOn } from '@/cloudfunctions/people'
import { replayDifferences as differences } from '../documents'
import { placeOfReplay } from '../place'
import { replayId } from '../shapes'

const PAGE = 50
const input = z.strictObject({
  replay: replayId,
  effect: z.enum(['gains', 'loses', 'both']),
  after: z.string().max(120).exactOptional(),
})

/** Who would gain or lose by a replay, by name, fifty at a time. */
export const replayDifferences = forRoles({
  roles: ['county-office'],
  input,
  within: placeOfReplay,
}).query(async ({ ctx: { store, subject: replay }, input: { effect, after } }) => {
  const where: Where = { replay: replay._id, effect, ...(after && { _id: above(after) }) }
  const rows = await store.page(differences, { where, orderBy: [['_id', 'asc']], limit: PAGE })
  const known = await peopleOn(
    store,
    rows.map(({ person }) => person),
  )
  return {
    people: rows.map(({ person, role, before, after: now, components }) => ({
      person,
      role,
      name: known.get(person)?.name ?? '',
      schoolName: known.get(person)?.schoolName ?? '',
      before,
      after: now,
      components,
    })),
    ...(rows.length === PAGE && { after: rows.at(-1)?._id }),
  }
})
