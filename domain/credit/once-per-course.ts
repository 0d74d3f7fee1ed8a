import type { LedgerEntry } from './entry'

/**
 * Study of one course counts once, whatever its form was: a course that lies on another platform, and later here as a video, may be one and
 * the same hours of somebody. Of what was measured here and what was reported of a course the larger counts.
 * @returns how much of an amount is new, after the entries that it was asked about before
 */
export function oncePerCourse(): (entry: Pick<LedgerEntry, 'course'>, amount: number) => number {
  const sums = new Map<string, { measured: number; reported: number }>()
  return ({ course }, amount) => {
    if (course === undefined) return amount
    const sum = sums.get(course.id) ?? { measured: 0, reported: 0 }
    const before = Math.max(sum.measured, sum.reported)
    sum[course.by] += amount
    sums.set(course.id, sum)
    return Math.max(sum.measured, sum.reported) - before
  }
}
