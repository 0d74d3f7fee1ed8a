import * as z from 'zod'
import {
  audit,
  deterministicId,
  forRoles,
  reason,
  refuse,
  requestKey,
  wholeCounty,
} from '@/cloudfunctions/kernel'
import { judgeProposal, ruleValuesOf } from '@/domain/programme'
import { ruleChanges } from '../documents'
import { earliestFor, loadCountyProgramme, programmeAt } from '../rules-in-force'
import { calendarDate, path, ruleValue } from '../shapes'

const input = z.strictObject({
  path,
  value: ruleValue,
  reason,
  effectiveFrom: calendarDate,
  requestKey,
})

/**
 * Proposes another value for every place where one value stands. Nothing changes before a second official has approved it. Refuses with
 * NOT_FOUND, RULE_NOT_CHANGEABLE, RULE_CHANGE_TOO_EARLY or RULE_CHANGE_PENDING.
 */
export const proposeRule = forRoles({ roles: ['county-office'], input, within: wholeCounty }).mutation(
  async ({
    ctx: { actor, store, now },
    input: { path: at, value, reason: why, effectiveFrom, requestKey: key },
  }) => {
    const _id = deterministicId('rule-change', actor.person, key)
    if (await store.find(ruleChanges, _id)) return { change: _id }
    const rules = await loadCountyProgramme(store)
    const newest = programmeAt(rules, rules.approved.length)
    const target =
      ruleValuesOf(newest).find(({ paths }) => paths.includes(at)) ?? refuse('NOT_FOUND', { what: 'value' })
    const { paths, value: before } = target
    const problem = judgeProposal(newest, { paths, value, reason: why })
    if (problem !== undefined) refuse('RULE_NOT_CHANGEABLE', { problem })
    const earliest = earliestFor(rules, now)
    if (effectiveFrom < earliest) refuse('RULE_CHANGE_TOO_EARLY', { earliest })
    const waiting = await store.page(ruleChanges, { where: { state: 'proposed', paths: at }, limit: 1 })
    if (waiting.length > 0) refuse('RULE_CHANGE_PENDING', {})
    await store.insert(ruleChanges, {
      _id,
      paths,
      value,
      before,
      reason: why,
      effectiveFrom,
      state: 'proposed',
      proposedBy: actor.person,
      proposedByName: actor.name,
      proposedAt: now,
    })
    await audit(store, now, {
      by: actor.person,
      action: 'propose-rule',
      subject: _id,
      facts: { path: at, value: JSON.stringify(value), effectiveFrom },
    })
    return { change: _id }
  },
)
