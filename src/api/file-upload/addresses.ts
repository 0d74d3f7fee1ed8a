/** As many as one request signs; enough for a minute of a good line. */
const AT_ONCE = 64
/** The server signs for fifteen minutes. */
const LASTS_MS = 12 * 60_000

export interface Addresses {
  /** Where to PUT a part; asks the server for this one and the next ones when it has none. */
  of: (part: number) => Promise<string>
  /** The storage did not take it: the next `of` asks again. */
  forget: (part: number) => void
}

/** Fewer known than that, and the next ones are fetched while the lanes are busy. */
const KEPT_AHEAD = 16

/** @param wanted parts that are still to be sent, in order */
export function newAddresses(
  sign: (parts: number[]) => Promise<readonly { number: number; url: string }[]>,
  wanted: () => readonly number[],
  now: () => number,
): Addresses {
  const known = new Map<number, { url: string; at: number }>()
  let asking: Promise<void> | undefined
  const isFresh = (part: number): boolean =>
    now() - (known.get(part)?.at ?? Number.NEGATIVE_INFINITY) < LASTS_MS

  /** Lanes that ask at the same time share one request. */
  function ask(first: readonly number[], from: number): Promise<void> {
    const others = wanted().filter((part) => part > from && !isFresh(part))
    const parts = [...first, ...others].slice(0, AT_ONCE)
    asking ??= sign(parts)
      .then((signed) => {
        for (const { number, url } of signed) known.set(number, { url, at: now() })
      })
      .finally(() => {
        asking = undefined
      })
    return asking
  }

  function lookAhead(part: number): void {
    const ahead = wanted().filter((other) => other > part)
    const missing = ahead.slice(0, KEPT_AHEAD).some((other) => !isFresh(other))
    // Whoever needs one of these asks again by itself.
    if (missing) ask([], part).catch(() => undefined)
  }

  return {
    async of(part) {
      while (!isFresh(part)) await ask([part], part)
      lookAhead(part)
      return known.get(part)?.url ?? ''
    },
    forget: (part) => {
      known.delete(part)
    },
  }
}
