import { type PlanField, type Programme, pointsInScope } from '@/domain/programme'

/** Answers of a personal plan 个人研修计划; `points` holds ids of points, the others text. */
export interface PlanText {
  readonly texts: Readonly<Partial<Record<PlanField, string>>>
  readonly points: readonly string[]
}

export type PlanProblem =
  | { code: 'plan-field-empty'; field: PlanField }
  | { code: 'plan-without-points' }
  | { code: 'plan-point-unknown'; point: string }

/** A point that a plan may name; `ofSchool` are those that the school works on and are offered first. */
export interface PlanPoint {
  readonly id: string
  readonly title: string
  readonly ofSchool: boolean
}

/** Capability points where the programme has them, else focus points for teachers; the school's own choice first, its own additions kept. */
export function planPoints(programme: Programme, ofSchool: readonly string[]): PlanPoint[] {
  const printed = programme.capability
    ? pointsInScope(programme)
    : (programme.focus?.points ?? []).filter(({ audience }) => audience.includes('teachers'))
  const known = new Set(printed.map(({ id }) => id))
  const listed = [
    ...printed.map(({ id, title }) => ({ id, title, ofSchool: ofSchool.includes(id) })),
    ...ofSchool.filter((id) => !known.has(id)).map((id) => ({ id, title: id, ofSchool: true })),
  ]
  return listed.sort((a, b) => Number(b.ofSchool) - Number(a.ofSchool))
}

/** What is wrong with a plan; the remark may stay empty. Where the programme knows no points none are asked for. */
export function judgePlan(
  { texts, points }: PlanText,
  fields: readonly PlanField[],
  offered: readonly PlanPoint[],
): PlanProblem[] {
  const empty = fields.filter(
    (field) => field !== 'points' && field !== 'note' && (texts[field] ?? '').trim() === '',
  )
  const ids = new Set(offered.map(({ id }) => id))
  const wantsPoints = fields.includes('points') && offered.length > 0
  return [
    ...empty.map((field) => ({ code: 'plan-field-empty' as const, field })),
    ...(wantsPoints && points.length === 0 ? [{ code: 'plan-without-points' as const }] : []),
    ...points
      .filter((point) => !ids.has(point))
      .map((point) => ({ code: 'plan-point-unknown' as const, point })),
  ]
}
