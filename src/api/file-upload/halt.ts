/** A wish to stop that running work looks at; the mini-program has no AbortController. */
export interface Halt {
  readonly isHalted: boolean
  halt: () => void
  /** Runs when it is halted; returns how to forget that. */
  onHalt: (run: () => void) => () => void
}

export function newHalt(): Halt {
  const listeners = new Set<() => void>()
  let isHalted = false
  return {
    get isHalted() {
      return isHalted
    },
    halt() {
      isHalted = true
      for (const run of listeners) run()
      listeners.clear()
    },
    onHalt(run) {
      listeners.add(run)
      return () => listeners.delete(run)
    },
  }
}
