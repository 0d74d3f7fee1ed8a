import * as z from 'zod'
import { audit, deterministicId, forRoles, refuse, wholeCounty } from '@/cloudfunctions/kernel'
import { requestKey } from '@/cloudfunctions/people'
import { programmeOf } from '@/cloudfunctions/programme'
import { cohorts, countings } from '../documents'
import { joining } from '../shapes'

const input = z.strictObject({
  name: z.string().trim().min(2).max(40),
  /** What 学校人数 means in this county. */
  counting: z.enum(countings),
  joining,
  /** A tighter rule than the programme's, or the rule itself where the programme has none. */
  rule: z.strictObject({ cap: z.int().min(2).max(500), soloFrom: z.int().min(2).max(500) }).exactOptional(),
  requestKey,
})

/**
 * Opens a cohort with the rule of the county's programme. The rule may be made tighter, never looser: a single class may be allowed to be
 * larger later, by name and with a reason. Refuses with CLASS_RULE_UNKNOWN or CLASS_RULE_LOOSER.
 */
export const createCohort = forRoles({ roles: ['county-office'], input, within: wholeCounty }).mutation(
  async ({
    ctx: { actor, store, now },
    input: { name, counting, joining: how, rule: told, requestKey: key },
  }) => {
    const { classRule } = await programmeOf(actor.county, now)
    const printed = classRule && { cap: classRule.cap.value, soloFrom: classRule.soloFrom.value }
    const rule = told ?? printed ?? refuse('CLASS_RULE_UNKNOWN', {})
    if (printed && (rule.cap > printed.cap || rule.soloFrom > printed.soloFrom))
      refuse('CLASS_RULE_LOOSER', printed)
    const _id = deterministicId('cohort', actor.person, key).slice(0, 10)
    const made = await store.insert(cohorts, {
      _id,
      name,
      course: 'planned',
      closings: [],
      rule,
      ruleBy: printed ? 'programme' : 'county',
      counting,
      joining: how,
      state: 'draft',
      mode: 'common1',
      seated: 0,
      waiting: 0,
      seatingUntil: 0,
      by: actor.person,
      createdAt: now,
    })
    if (made === 'inserted')
      await audit(store, now, {
        by: actor.person,
        action: 'create-cohort',
        subject: _id,
        facts: { counting, ...rule },
      })
    return { cohort: _id }
  },
)
