import type { Stage } from '@/domain/org'
import type { CalendarDate } from '@/domain/shared'
import type { Participation } from './organisation'
import { type Assumption, assumptionsIn } from './sourced'

/** What is known of a person; what is absent is not known, and is asked for rather than guessed. */
export interface ParticipationFacts {
  readonly stage?: Stage
  readonly inService?: boolean
  readonly onPayroll?: boolean
  readonly teachingCertificate?: boolean
  /** Date on which the retirement procedures were completed; `null` when they were not. */
  readonly retiredOn?: CalendarDate | null
}

type ParticipationCondition = 'stage' | 'in-service' | 'on-payroll' | 'teaching-certificate' | 'retired'

export interface ParticipationVerdict {
  readonly verdict: 'must' | 'exempt' | 'not-known'
  /** Conditions that exempt, or, when the verdict is `not-known`, those whose fact is missing. */
  readonly because: readonly ParticipationCondition[]
  readonly assumptions: readonly Assumption[]
}

/** Whether somebody must take part: every condition that the programme prints holds, and no exemption applies. */
export function judgeParticipation(rule: Participation, facts: ParticipationFacts): ParticipationVerdict {
  const limit = rule.exemptIfRetiredBefore?.value
  const holds: readonly (readonly [ParticipationCondition, boolean | undefined])[] = [
    ['stage', facts.stage === undefined ? undefined : rule.stages.value.includes(facts.stage)],
    ['in-service', rule.inService?.value !== true ? true : facts.inService],
    ['on-payroll', rule.onPayroll?.value !== true ? true : facts.onPayroll],
    ['teaching-certificate', rule.teachingCertificate?.value !== true ? true : facts.teachingCertificate],
    ['retired', limit === undefined ? true : notRetiredBefore(facts.retiredOn, limit)],
  ]
  const failing = holds.filter(([, value]) => value === false).map(([condition]) => condition)
  const unknown = holds.filter(([, value]) => value === undefined).map(([condition]) => condition)
  const assumptions = assumptionsIn(rule)
  if (failing.length > 0) return { verdict: 'exempt', because: failing, assumptions }
  if (unknown.length > 0) return { verdict: 'not-known', because: unknown, assumptions }
  return { verdict: 'must', because: [], assumptions }
}

const notRetiredBefore = (
  retiredOn: CalendarDate | null | undefined,
  limit: CalendarDate,
): boolean | undefined => (retiredOn === undefined ? undefined : retiredOn === null || retiredOn >= limit)
