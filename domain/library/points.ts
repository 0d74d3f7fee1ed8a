/** A point as people read it, as it was called when the work was handed in. */
export interface NamedPoint {
  readonly point: string
  readonly title: string
  /** Found by the school itself: its id says nothing to anybody. */
  readonly isOwn: boolean
}
