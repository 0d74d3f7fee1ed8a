import { type FocusFramework, judgeFocusPoints } from '@/domain/programme'
import type { TaskProblem } from './task'

export interface SchoolPoints {
  /** Focus points that the school has chosen, its theme first. */
  readonly chosen: readonly string[]
  /** Points that it has found itself. */
  readonly own: readonly string[]
}

/**
 * Whether a task's points may stand together. Where the programme says so (Zhejiang 三（五）), the theme of a practice, its first point, is one
 * of the school's focus points.
 */
export function judgePoints(
  points: readonly string[],
  known: ReadonlySet<string>,
  focus: FocusFramework | undefined,
  school: SchoolPoints,
): TaskProblem[] {
  const unknown = points.filter((point) => !known.has(point))
  if (unknown.length > 0) return unknown.map((point) => ({ code: 'unknown-point', point }))
  const [theme] = points
  if (theme === undefined || focus === undefined || !focus.themeMustBeFocusPoint.value) return []
  const schoolPoints = [...school.chosen, ...school.own]
  if (schoolPoints.length === 0) return [{ code: 'no-school-points' }]
  const verdict = judgeFocusPoints(focus, {
    stage: 'primary',
    ownPoints: school.own,
    groups: [{ id: 'school', audience: 'teachers', points: schoolPoints }],
    practices: [{ id: 'task', theme }],
  })
  const isOutside = verdict.problems.some(({ problem }) => problem === 'theme-not-a-focus-point')
  return isOutside ? [{ code: 'theme-not-a-focus-point', schoolPoints }] : []
}

/** The chosen points with one of the school's first, in the order in which they were chosen otherwise. */
export function withThemeFirst(points: readonly string[], { chosen, own }: SchoolPoints): string[] {
  const schoolPoints = new Set([...chosen, ...own])
  const theme = points.find((point) => schoolPoints.has(point))
  return theme === undefined ? [...points] : [theme, ...points.filter((point) => point !== theme)]
}
