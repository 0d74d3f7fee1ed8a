import * as z from 'zod'
import { forRoles } from '@/cloudfunctions/kernel'
import { loadCounty, loadSchools } from '@/cloudfunctions/org'
import { assumptionsIn, judgeCoverage } from '@/domain/programme'
import { dateInChina } from '@/domain/shared'
import { figuresOf } from '../coverage-figures'
import { countyCoverages, coverageMarks, participations } from '../documents'
import { placeOfCounty } from '../place'
import { programmeFor } from '../programme-for'
import { ofCounty } from '../shapes'

const MOST_TARGETS = 50

/** Who must take part and how far the county is: the last count, and every target with what it asks for and when. */
export const coverage = forRoles({
  roles: ['county-office', 'city-viewer'],
  input: z.strictObject(ofCounty),
  within: placeOfCounty,
}).query(async ({ ctx: { subject: store, now } }) => {
  const [{ name }, programme, schools, count, marks, told] = await Promise.all([
    loadCounty(store.county),
    programmeFor(store, undefined, now),
    loadSchools(store),
    store.find(countyCoverages, store.county),
    store.page(coverageMarks, { limit: MOST_TARGETS }),
    store.count(participations),
  ])
  const today = dateInChina(now)
  const targets = programme.coverage ?? []
  const figures = figuresOf(targets, marks, count, schools.length)
  const judged = judgeCoverage(targets, 'county', figures, today)
  return {
    county: { id: store.county, name },
    programme: { id: programme.id, title: programme.title },
    today,
    schools: schools.length,
    /** People of whom the office has told something that no roster says. */
    told,
    participation: {
      rule: programme.participation,
      assumptions: assumptionsIn(programme.participation),
    },
    ...(count && { count }),
    targets: judged.map((progress) => {
      const target = targets.find(({ id }) => id === progress.target)
      const mark = marks.find((one) => one.target === progress.target)
      return {
        ...progress,
        counts: target?.counts ?? 'deed',
        measure: target?.measure ?? 'done',
        atLeast: target?.atLeast.value ?? 0,
        clause: target?.by.source.clause ?? '',
        ...(mark && { marked: { schools: mark.schools, done: mark.done, byName: mark.byName, at: mark.at } }),
      }
    }),
    cityTargets: targets
      .filter(({ level }) => level === 'city')
      .map(({ id, by, atLeast, measure }) => ({ id, by: by.value, atLeast: atLeast.value, measure })),
  }
})
