/** As many as one request signs; enough for a minute of a good line. */
const AT_ONCE = 12
/** The server signs for fifteen minutes. */
const LASTS_MS = 12 * 60_000

export interface Addresses {
  /** Where to PUT a part; asks the server for this one and the next ones when it has none. */
  of: (part: number) => Promise<string>
  /** The storage did not take it: the next `of` asks again. */
  forget: (part: number) => void
}

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

  async function ask(part: number): Promise<void> {
    const others = wanted().filter((other) => other > part && !isFresh(other))
    for (const { number, url } of await sign([part, ...others.slice(0, AT_ONCE - 1)]))
      known.set(number, { url, at: now() })
  }

  return {
    async of(part) {
      // Lanes that ask at the same time share one request.
      while (!isFresh(part)) {
        asking ??= ask(part).finally(() => {
          asking = undefined
        })
        await asking
      }
      return known.get(part)?.url ?? ''
    },
    forget: (part) => {
      known.delete(part)
    },
  }
}
