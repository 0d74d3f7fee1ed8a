import * as z from 'zod'
import { above, forRoles, wholeCounty } from '@/cloudfunctions/kernel'
import { peopleOn } from '@/cloudfunctions/people'
import { judgeParticipation } from '@/domain/programme'
import { countedBy, loadCounting } from '../cohort'
import { participations } from '../documents'
import { factsOf } from '../participation'

const PAGE = 50
const input = z.strictObject({ after: z.string().max(80).exactOptional() })

/** Everybody of whom the office has told something, and what follows from it, fifty at a time. */
export const listParticipations = forRoles({ roles: ['county-office'], input, within: wholeCounty }).query(
  async ({ ctx: { store, now }, input: { after } }) => {
    const [counting, rows] = await Promise.all([
      loadCounting(store, now),
      store.page(participations, {
        where: after ? { _id: above(after) } : {},
        orderBy: [['_id', 'asc']],
        limit: PAGE,
      }),
    ])
    const known = await peopleOn(
      store,
      rows.map(({ person }) => person),
    )
    return {
      people: rows.map((told) => {
        const row = known.get(told.person)
        const { participation } = countedBy(counting, told.school).programme
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
