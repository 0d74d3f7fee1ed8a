import * as z from 'zod'
import { forRoles } from '@/cloudfunctions/kernel'
import { ruleValuesOf } from '@/domain/programme'
import { ruleChanges } from '../documents'
import { placeOfCounty } from '../place'
import { loadCountyProgramme, programmeAt, versionAt } from '../rules-in-force'
import { ofCounty } from '../shapes'
import { shownChange, shownValue } from '../shown'

const MOST_PENDING = 100

/** Every value of the county's programme with its source and mark, and what waits for a second official. */
export const ruleValues = forRoles({
  roles: ['county-office', 'city-viewer'],
  input: z.strictObject(ofCounty),
  within: placeOfCounty,
}).query(async ({ ctx: { subject: store, now } }) => {
  const [rules, pending] = await Promise.all([
    loadCountyProgramme(store),
    store.page(ruleChanges, {
      where: { state: 'proposed' },
      orderBy: [['proposedAt', 'asc']],
      limit: MOST_PENDING,
    }),
  ])
  const newest = programmeAt(rules, rules.approved.length)
  return {
    programme: { id: newest.id, title: newest.title },
    version: rules.approved.length,
    inForce: versionAt(rules, now),
    values: ruleValuesOf(newest).map((value) => shownValue(value, newest, pending)),
    pending: pending.map(shownChange),
  }
})
