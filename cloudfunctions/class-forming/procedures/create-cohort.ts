import * as z from 'zod'
import { audit, deterministicId, forRoles, refuse, requestKey, wholeCounty } from '@/cloudfunctions/kernel'
import { type Division, divide, undivided } from '../divide'
import { cohorts, countings } from '../documents'
import { programmeOfClasses } from '../programme-of-classes'
import { cohortId, joining } from '../shapes'

const input = z.strictObject({
  /** One that was opened without classes: it keeps its name. */
  cohort: cohortId.exactOptional(),
  name: z.string().trim().min(2).max(40),
  /** What 学校人数 means in this county. */
  counting: z.enum(countings),
  joining,
  /** A tighter rule than the programme's, or the rule itself where the programme has none. */
  rule: z.strictObject({ cap: z.int().min(2).max(500), soloFrom: z.int().min(2).max(500) }).exactOptional(),
  requestKey,
})

/**
 * A cohort to be divided into classes with the rule of the county's programme, a new one or one that was opened without. The rule may be made
 * tighter, never looser: a single class may be allowed to be larger later, by name and with a reason. Refuses with CLASS_RULE_UNKNOWN,
 * CLASS_RULE_LOOSER, COHORT_NOT_RUNNING or NOT_FOUND.
 */
export const createCohort = forRoles({ roles: ['county-office'], input, within: wholeCounty }).mutation(
  async ({
    ctx: { actor, store, now },
    input: { cohort: opened, name, counting, joining: how, rule: told, requestKey: key },
  }) => {
    const { classRule } = await programmeOfClasses(store, opened, now)
    const printed = classRule && { cap: classRule.cap.value, soloFrom: classRule.soloFrom.value }
    const rule = told ?? printed ?? refuse('CLASS_RULE_UNKNOWN', {})
    if (printed && (rule.cap > printed.cap || rule.soloFrom > printed.soloFrom))
      refuse('CLASS_RULE_LOOSER', printed)
    const ruleBy = printed ? 'programme' : 'county'
    const division: Division = { ...undivided, rule, ruleBy, counting, joining: how }
    const _id = opened ?? deterministicId('cohort', actor.person, key).slice(0, 10)
    const planned = { _id, name, course: 'planned' as const, closings: [], by: actor.person, createdAt: now }
    const isMade = opened
      ? await divide(store, opened, division)
      : (await store.insert(cohorts, { ...planned, ...division })) === 'inserted'
    if (isMade)
      await audit(store, now, {
        by: actor.person,
        action: 'create-cohort',
        subject: _id,
        facts: { counting, ...rule },
      })
    return { cohort: _id }
  },
)
