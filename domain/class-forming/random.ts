export interface Random {
  /** a fraction in [0, 1) */
  next(): number
  /** an integer in [0, limit) */
  below(limit: number): number
}

/** Repeatable pseudo-random numbers from a 32-bit seed (mulberry32, T. Ettinger); good enough to search with, useless as a secret. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return { next, below: (limit) => Math.floor(next() * limit) }
}
