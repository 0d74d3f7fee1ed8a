/** A point as people read it, as it was called when the work was handed in. */
export interface NamedPoint {
  readonly point: string
  readonly title: string
  /** Found by the school itself: its id says nothing to anybody. */
  readonly isOwn: boolean
}

/** What somebody types who looks for a point, whatever the case of its letters. */
export const soughtWord = (typed: string): string => typed.trim().toUpperCase()

/** Words that a point is found by: `T1`, and its whole title. */
export const soughtWords = (points: readonly NamedPoint[]): string[] =>
  points.flatMap(({ point, title, isOwn }) => (isOwn ? [title] : [point, title]).map(soughtWord))
