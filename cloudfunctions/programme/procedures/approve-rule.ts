import * as z from 'zod'
import { audit, forRoles, refuse } from '@/cloudfunctions/kernel'
import { dateInChina } from '@/domain/shared'
import { approvedWith } from '../approve'
import { countyRules, ruleChanges } from '../documents'
import { placeOfChange } from '../place'
import { assertReplaySeen } from '../replay'
import { changeId, replayId } from '../shapes'

const input = z.strictObject({
  change: changeId,
  /** The replay that the official looked at, and how many would lose by it. */
  replay: replayId,
  loses: z.int().min(0),
})

/**
 * The second official approves: from its day on the value holds for whoever is in no cohort; a cohort comes to it by being re-pinned.
 * Asked again it is the same approval. Refuses with SECOND_OFFICIAL_NEEDED, RULE_CHANGE_DECIDED, REPLAY_NEEDED, REPLAY_CHANGED,
 * RULE_NOT_CHANGEABLE or RULE_CHANGE_TOO_EARLY.
 */
export const approveRule = forRoles({ roles: ['county-office'], input, within: placeOfChange }).mutation(
  async ({ ctx: { store, subject: change, actor, now }, input: { replay, loses } }) => {
    if (change.proposedBy === actor.person) refuse('SECOND_OFFICIAL_NEEDED', {})
    if (change.state === 'approved') return { state: 'approved' as const }
    const seen = await assertReplaySeen(store, { replay, loses, now, of: { change: change._id } })
    await store.transaction(async (transaction) => {
      const current = await transaction.find(ruleChanges, change._id)
      if (current?.state !== 'proposed')
        return refuse('RULE_CHANGE_DECIDED', { state: current?.state ?? 'withdrawn' })
      const rules = await transaction.find(countyRules, store.county)
      const before = rules?.approved ?? []
      if (before.length !== seen.to) return refuse('REPLAY_NEEDED', {})
      const approved = approvedWith(before, current, { by: actor.person, on: dateInChina(now) })
      await transaction.put(countyRules, { ...rules, _id: store.county, approved })
      await transaction.put(ruleChanges, {
        ...current,
        state: 'approved',
        decidedBy: actor.person,
        decidedByName: actor.name,
        decidedAt: now,
      })
    })
    await audit(store, now, {
      by: actor.person,
      action: 'approve-rule',
      subject: change._id,
      facts: { proposedBy: change.proposedBy, effectiveFrom: change.effectiveFrom, loses },
    })
    return { state: 'approved' as const }
  },
)
