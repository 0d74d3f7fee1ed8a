import { type ClassViolation, judgeClasses } from '../judge-classes'
import type { FormingSchool, TrainingClass } from '../type'
import { type Joining, type JoiningViolation, judgeJoining } from './joining'

export type ArrangementViolation = ClassViolation | JoiningViolation

interface Rule {
  rule: { cap: number; soloFrom: number }
  joining: Joining
}

/**
 * Everything that classes must keep before they are written: the rule of the programme with the capacities that an official allowed by
 * name, and the county's own assignments. Shared focus points are a preference and not asked here.
 */
export function judgeArrangement(
  { rule, joining }: Rule,
  schools: readonly FormingSchool[],
  classes: readonly TrainingClass[],
  allowances: readonly { class: string; limit: number }[],
): ArrangementViolation[] {
  const limits = new Map(allowances.map((allowance) => [allowance.class, allowance.limit]))
  const broken = judgeClasses({ ...rule, schools }, classes).filter(
    (violation) =>
      violation.code !== 'CLASS_OVER_CAPACITY' || violation.load > (limits.get(violation.class) ?? rule.cap),
  )
  return [...broken, ...judgeJoining(joining, schools, classes, rule)]
}
