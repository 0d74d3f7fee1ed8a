/**
 * Work in small steps. Whoever drives it may pause after any of them and go on later: the result depends on the work that was done,
 * never on the pauses.
 */
export type Steps<Result> = Generator<void, Result>

/** Works until the end (true) or until it is to stop; called again it goes on. */
export function drive(steps: Steps<void>, shouldStop: () => boolean = () => false): boolean {
  while (!shouldStop()) if (steps.next().done) return true
  return false
}
