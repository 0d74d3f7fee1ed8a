import { refuse } from '@/cloudfunctions/kernel'
import { type CalendarDate, dateInChina, type PersonId } from '@/domain/shared'
import type { ApprovedChange, RuleChangeDocument } from './documents'

/** The county's values with one more at the end. Refuses with RULE_CHANGE_TOO_EARLY: days must not run backwards. */
export function approvedWith(
  before: readonly ApprovedChange[],
  { _id, paths, value, reason, proposedBy, proposedAt, effectiveFrom }: RuleChangeDocument,
  { by, on }: { by: PersonId; on: CalendarDate },
): ApprovedChange[] {
  const earliest = before.at(-1)?.effectiveFrom ?? on
  if (before.length > 0 && effectiveFrom < earliest) refuse('RULE_CHANGE_TOO_EARLY', { earliest })
  const proposedOn = dateInChina(proposedAt)
  return [...before, { id: _id, paths, value, reason, proposedBy, proposedOn, approvedBy: by, effectiveFrom }]
}
