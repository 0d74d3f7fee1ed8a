import type { QuotaRule, QuotaUnit } from './organisation'
import { type Assumption, assumptionsIn } from './sourced'

export interface Nomination {
  readonly id: string
  readonly unit: QuotaUnit
  readonly managers: number
  readonly schools: number
}

type QuotaState = 'exact' | 'under' | 'over'
interface QuotaFigure {
  readonly given: number
  readonly quota: number
  readonly state: QuotaState
}

export interface QuotaVerdict {
  readonly ok: boolean
  readonly units: readonly {
    readonly id: string
    readonly ok: boolean
    readonly managers: QuotaFigure
    readonly schools: QuotaFigure
  }[]
  readonly managersInAll: QuotaFigure
  readonly assumptions: readonly Assumption[]
}

/**
 * Judges what units nominate against the quotas (Liaoning 二): more is never in order; fewer is, unless a county or the
 * province says otherwise (`fewerAllowed` is inferred). The sum over all units is held against the printed total.
 */
export function judgeQuota(rule: QuotaRule, nominations: readonly Nomination[]): QuotaVerdict {
  const passes = ({ state }: QuotaFigure) =>
    state === 'exact' || (state === 'under' && rule.fewerAllowed.value)
  const units = nominations.map(({ id, unit, managers, schools }) => {
    const figures = {
      managers: figureOf(managers, rule.managers[unit].value),
      schools: figureOf(schools, rule.demonstrationSchools[unit].value),
    }
    return { id, ok: passes(figures.managers) && passes(figures.schools), ...figures }
  })
  const given = nominations.reduce((sum, { managers }) => sum + managers, 0)
  const managersInAll = figureOf(given, rule.managersInAll.value)
  return {
    ok: units.every((unit) => unit.ok) && passes(managersInAll),
    units,
    managersInAll,
    assumptions: assumptionsIn(rule),
  }
}

const figureOf = (given: number, quota: number): QuotaFigure => ({
  given,
  quota,
  state: given === quota ? 'exact' : given < quota ? 'under' : 'over',
})
