import * as z from 'zod'
import { audit, forRoles, refuse, wholeCounty } from '@/cloudfunctions/kernel'
import { loadSchools } from '@/cloudfunctions/org'
import { schoolId } from '@/cloudfunctions/people'
import { coverageMarks } from '../documents'
import { programmeFor } from '../programme-for'

const input = z.strictObject({
  target: z.string().min(1).max(60),
  done: z.boolean(),
  schools: z.array(schoolId).max(1000),
})

/** The office says what has been reached of a target that no record shows. Refuses with TARGET_UNKNOWN or NOT_FOUND. */
export const markTarget = forRoles({ roles: ['county-office'], input, within: wholeCounty }).mutation(
  async ({ ctx: { actor, store, now }, input: { target, done, schools } }) => {
    const { coverage = [] } = await programmeFor(store, undefined, now)
    const known = coverage.find(
      ({ id, level, counts }) => id === target && level === 'county' && counts !== 'people',
    )
    if (!known) refuse('TARGET_UNKNOWN', {})
    const register = new Set((await loadSchools(store)).map(({ code }) => code))
    if (!schools.every((school) => register.has(school))) refuse('NOT_FOUND', { what: 'school' })
    await store.put(coverageMarks, {
      _id: `${store.county}:${target}`,
      target,
      done,
      schools: [...new Set(schools)],
      by: actor.person,
      byName: actor.name,
      at: now,
    })
    await audit(store, now, {
      by: actor.person,
      action: 'mark-target',
      subject: target,
      facts: { done, schools: schools.join(',') },
    })
    return { target }
  },
)
