import type { MyEntries, MyProgress } from '../../api/answers'

type Component = MyEntries['components'][number]
type Line = Component['lines'][number]

/** What one half-day gave in the end: the component and the line of it that the check-out wrote. */
export interface Settlement {
  component: Component
  line: Line
}

/**
 * Finds a session's presence among the explained entries; its id begins with the session's. `undefined` while a scan is missing or waits to be
 * confirmed. Where several components count it, the one that it gave something to.
 */
export function settlementOf({ components }: MyEntries, session: string): Settlement | undefined {
  const found = components.flatMap((component) =>
    component.lines
      .filter(({ entry }) => entry.reversalOf === undefined && entry.id.split(':')[0] === session)
      .map((line) => ({ component, line })),
  )
  return found.find(({ line }) => line.gave > 0) ?? found[0]
}

const GRACE = { late: 'late-grace-not-printed', 'left-early': 'early-leave-grace-not-printed' } as const

/** The minutes that are let pass, when they are an assumption of the system; a county's own rule is not among them. */
export function assumedGrace(
  { assumptions }: Pick<MyProgress, 'assumptions'>,
  reason: keyof typeof GRACE,
): number | undefined {
  const value = assumptions.find(({ note }) => note === GRACE[reason])?.value
  return typeof value === 'number' ? value : undefined
}
