import * as z from 'zod'
import { forRoles, refuse } from '@/cloudfunctions/kernel'
import { ruleValuesOf } from '@/domain/programme'
import { ruleChanges } from '../documents'
import { placeOfCounty } from '../place'
import { earliestFor, loadCountyProgramme, programmeAt } from '../rules-in-force'
import { ofCounty, path } from '../shapes'
import { shownChange, shownValue } from '../shown'

const MOST_SHOWN = 50

/** One value with all that was ever proposed for it, the latest first. Refuses with NOT_FOUND. */
export const ruleValue = forRoles({
  roles: ['county-office', 'city-viewer'],
  input: z.strictObject({ ...ofCounty, path }),
  within: placeOfCounty,
}).query(async ({ ctx: { subject: store, now }, input: { path: at } }) => {
  const [rules, history] = await Promise.all([
    loadCountyProgramme(store),
    store.page(ruleChanges, {
      where: { paths: at },
      orderBy: [['proposedAt', 'desc']],
      limit: MOST_SHOWN,
    }),
  ])
  const newest = programmeAt(rules, rules.approved.length)
  const find = (version: number) =>
    ruleValuesOf(programmeAt(rules, version)).find(({ paths }) => paths.includes(at))
  const value = find(rules.approved.length) ?? refuse('NOT_FOUND', { what: 'value' })
  return {
    value: shownValue(
      value,
      newest,
      history.filter(({ state }) => state === 'proposed'),
    ),
    /** What the document's own value was. */
    documented: find(0)?.value ?? null,
    history: history.map(shownChange),
    /** The first day from which another value may hold. */
    earliest: earliestFor(rules, now),
  }
})
