import type { Setting, Stage } from '@/domain/org'
import type { DemonstrationRule } from './organisation'
import { type Assumption, assumptionsIn } from './sourced'

export interface DemonstrationSchool {
  readonly id: string
  readonly stages: readonly Stage[]
  readonly settings: readonly Setting[]
  readonly teachers: number
  /** Conditions that the nominating city affirms; absent means not yet judged. */
  readonly conditions?: readonly string[]
}

/** Not `binding`: shown, but does not refuse the set, because the document says 原则上 or does not forbid it. */
type DemonstrationMiss =
  | {
      readonly miss: 'number-of-schools'
      readonly given: number
      readonly quota: number
      readonly binding: boolean
    }
  | { readonly miss: 'stage'; readonly stage: Stage; readonly binding: true }
  | { readonly miss: 'setting'; readonly setting: Setting; readonly binding: true }
  | {
      readonly miss: 'condition'
      readonly school: string
      readonly condition: string
      readonly binding: true
    }
  | {
      readonly miss: 'teachers'
      readonly school: string
      readonly teachers: number
      readonly about: number
      readonly tolerance: number
      readonly binding: false
    }

export interface DemonstrationVerdict {
  readonly ok: boolean
  readonly misses: readonly DemonstrationMiss[]
  readonly assumptions: readonly Assumption[]
}

/**
 * Says which conditions the set of demonstration schools of one city misses (Liaoning 二（二）): all stages, all three
 * environments, each school the five conditions and, in principle, about 100 teachers. `quota` is the number of schools
 * the unit nominates, when that is to be judged too; fewer is shown, more refuses the set.
 */
export function judgeDemonstrationSet(
  rule: DemonstrationRule,
  schools: readonly DemonstrationSchool[],
  quota?: number,
): DemonstrationVerdict {
  const stages = schools.flatMap((school) => school.stages)
  const settings = schools.flatMap((school) => school.settings)
  const misses: DemonstrationMiss[] = [
    ...numberMisses(schools.length, quota),
    ...rule.stages.value
      .filter((stage) => !stages.includes(stage))
      .map((stage) => ({ miss: 'stage', stage, binding: true }) as const),
    ...rule.settings.value
      .filter((setting) => !settings.includes(setting))
      .map((setting) => ({ miss: 'setting', setting, binding: true }) as const),
    ...schools.flatMap((school) => [...conditionMisses(rule, school), ...teacherMisses(rule, school)]),
  ]
  return {
    ok: misses.every(({ binding }) => !binding),
    misses,
    assumptions: assumptionsIn(rule),
  }
}

function numberMisses(given: number, quota: number | undefined): DemonstrationMiss[] {
  if (quota === undefined || given === quota) return []
  return [{ miss: 'number-of-schools', given, quota, binding: given > quota }]
}

function conditionMisses(rule: DemonstrationRule, school: DemonstrationSchool): DemonstrationMiss[] {
  const { conditions } = school
  if (conditions === undefined) return []
  return rule.conditions.value
    .filter((condition) => !conditions.includes(condition))
    .map((condition) => ({ miss: 'condition', school: school.id, condition, binding: true }))
}

function teacherMisses(rule: DemonstrationRule, { id, teachers }: DemonstrationSchool): DemonstrationMiss[] {
  const about = rule.teachersAbout.value
  const tolerance = rule.teachersTolerance.value
  if (Math.abs(teachers - about) <= tolerance) return []
  return [{ miss: 'teachers', school: id, teachers, about, tolerance, binding: false }]
}
