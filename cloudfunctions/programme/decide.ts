import { type Actor, audit, refuse, type Store } from '@/cloudfunctions/kernel'
import type { Instant } from '@/domain/shared'
import { type RuleChangeDocument, ruleChanges } from './documents'

interface Decision {
  state: 'rejected' | 'withdrawn'
  why?: string
}

/** Ends a proposal without changing anything. Asked again it is the same decision. Refuses with RULE_CHANGE_DECIDED. */
export async function endProposal(
  store: Store,
  { _id, state }: RuleChangeDocument,
  decision: Decision,
  { actor, now }: { actor: Actor; now: Instant },
): Promise<void> {
  if (state === decision.state) return
  const decided = { decidedBy: actor.person, decidedByName: actor.name, decidedAt: now }
  const set = { ...decision, ...decided }
  if (!(await store.change(ruleChanges, _id, { set }, { state: 'proposed' })))
    refuse('RULE_CHANGE_DECIDED', { state })
  await audit(store, now, { by: actor.person, action: `${decision.state}-rule`, subject: _id })
}
