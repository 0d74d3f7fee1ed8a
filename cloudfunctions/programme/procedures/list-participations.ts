import * as z from 'zod'
import { above, forRoles, wholeCounty } from '@/cloudfunctions/kernel'
import { peopleOn } from '@/cloudfunctions/people'
import { judgeParticipation } from '@/domain/programme'
import { participations } from '../documents'
import { factsOf } from '../participation'
import { programmeOf } from '../programme-of'

const PAGE = 50
const input = z.strictObject({ after: z.string().max(80).exactOptional() })

/** Everybody of whom the office has told something, and what follows from it, fifty at a time. */
export const listParticipations = forRoles({ roles: ['county-office'], input, within: wholeCounty }).query(
  async ({ ctx: { store, now }, input: { after } }) => {
    const { participation } = await programmeOf(store.county, now)
    const rows = await store.page(participations, {
      where: after ? { _id: above(after) } : {},
      orderBy: [['_id', 'asc']],
      limit: PAGE,
    })
    const known = await peopleOn(
      store,
      rows.map(({ person }) => person),
    )
    return {
      people: rows.map((told) => {
        const row = known.get(told.person)
        const { verdict, because } = judgeParticipation(
          participation,
          factsOf(row?.stages ?? [], told, participation),
        )
        const { person, retiredOn, onPayroll, teachingCertificate, reason, byName, at } = told
        return {
          person,
          name: row?.name ?? '',
          schoolName: row?.schoolName ?? '',
          verdict,
          because,
          ...(retiredOn && { retiredOn }),
          ...(onPayroll === false && { onPayroll }),
          ...(teachingCertificate === false && { teachingCertificate }),
          reason,
          byName,
          at,
        }
      }),
      ...(rows.length === PAGE && { after: rows.at(-1)?._id }),
    }
  },
)
