import type { ItemRef, Specification } from './specification'

/** 优秀, 合格, 不合格. */
export const MARKS = ['distinction', 'pass', 'fail'] as const
export type Mark = (typeof MARKS)[number]

/**
 * The mark of a point from those of its items: 优秀 only if every item is, and one failing item fails the point (national guide).
 * Nothing while an item is without a mark, or when there is none.
 */
export function markOfPoint(items: readonly (Mark | undefined)[]): Mark | undefined {
  if (items.length === 0 || items.includes(undefined)) return undefined
  if (items.includes('fail')) return 'fail'
  return items.every((mark) => mark === 'distinction') ? 'distinction' : 'pass'
}

/** What a reviewer decided about one item; a reason is asked for whenever it fails. */
export interface ItemDecision extends ItemRef {
  readonly mark: Mark
  readonly reason: string
}

export type DecisionProblem =
  | ({ readonly code: 'item-not-marked' | 'reason-missing' | 'unknown-item' } & ItemRef)
  | {
      readonly code: 'points-not-stated' | 'points-out-of-range'
      readonly point: string
      readonly most: number
    }

export interface Decision {
  readonly items: readonly ItemDecision[]
  /** Points of a rubric, in hundredths, for what earns them; by point. */
  readonly stated: Readonly<Record<string, number>>
}

/** Empty when the decision is whole: every item marked once, every failing one explained, points within their most. */
export const judgeDecision = (
  specifications: readonly Specification[],
  { items, stated }: Decision,
): DecisionProblem[] => [
  ...specifications.flatMap((specification) => itemProblems(specification, items)),
  ...items
    .filter((one) => !isAsked(specifications, one))
    .map(({ point, item }) => ({ code: 'unknown-item' as const, point, item })),
  ...specifications.flatMap((specification) => statedProblems(specification, items, stated)),
]

const isAsked = (specifications: readonly Specification[], { point, item }: ItemRef): boolean =>
  specifications.some((one) => one.point === point && one.items.some(({ id }) => id === item))

function itemProblems({ point, items }: Specification, decided: readonly ItemDecision[]): DecisionProblem[] {
  return items.flatMap(({ id }): DecisionProblem[] => {
    const found = decided.filter((one) => one.point === point && one.item === id)
    const [only] = found
    if (found.length !== 1 || !only) return [{ code: 'item-not-marked', point, item: id }]
    const explained = only.mark !== 'fail' || only.reason.trim() !== ''
    return explained ? [] : [{ code: 'reason-missing', point, item: id }]
  })
}

function statedProblems(
  specification: Specification,
  decided: readonly ItemDecision[],
  stated: Decision['stated'],
): DecisionProblem[] {
  const { point, earns } = specification
  if (earns.unit !== 'points' || markOfDecided(specification, decided) === 'fail') return []
  const value = stated[point]
  if (value === undefined) return [{ code: 'points-not-stated', point, most: earns.most }]
  const fits = Number.isInteger(value) && value >= 0 && value <= earns.most
  return fits ? [] : [{ code: 'points-out-of-range', point, most: earns.most }]
}

/** The mark of a point as a decision has it. */
export const markOfDecided = (
  { point, items }: Specification,
  decided: readonly ItemDecision[],
): Mark | undefined =>
  markOfPoint(items.map(({ id }) => decided.find((one) => one.point === point && one.item === id)?.mark))
