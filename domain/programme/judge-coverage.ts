import { type CalendarDate, daysBetween } from '@/domain/shared'
import type { CoverageTarget } from './organisation'
import { type Assumption, assumptionsIn } from './sourced'

/** What a county or city has reached for one target; `of` only where the target is a share. */
export interface CoverageFigure {
  readonly target: string
  readonly done: number
  readonly of?: number
}

export interface CoverageProgress {
  readonly target: string
  readonly by: CalendarDate
  readonly done: number
  readonly needs: number
  readonly state: 'reached' | 'running' | 'overdue'
  /** Negative once the date has passed. */
  readonly daysLeft: number
  readonly assumptions: readonly Assumption[]
}

/**
 * Where the targets of one level stand on a day. A share is met when `done` of `of` reaches it, in integers; without a
 * figure nothing is done yet. `needs` is the count that reaches the target.
 */
export const judgeCoverage = (
  targets: readonly CoverageTarget[],
  level: CoverageTarget['level'],
  figures: readonly CoverageFigure[],
  on: CalendarDate,
): CoverageProgress[] =>
  targets
    .filter((target) => target.level === level)
    .map((target) => {
      const figure = figures.find((one) => one.target === target.id)
      const done = figure?.done ?? 0
      const needs = neededFor(target, figure)
      const reached = done >= needs && (target.measure !== 'percent' || figure !== undefined)
      const by = target.by.value
      const late = on > by ? 'overdue' : 'running'
      return {
        target: target.id,
        by,
        done,
        needs,
        state: reached ? 'reached' : late,
        daysLeft: daysBetween(on, by),
        assumptions: assumptionsIn(target),
      }
    })

const neededFor = (target: CoverageTarget, figure: CoverageFigure | undefined): number =>
  target.measure === 'percent'
    ? Math.ceil(((figure?.of ?? 0) * target.atLeast.value) / 100)
    : target.atLeast.value
