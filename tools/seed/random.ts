/** A repeatable source of numbers: the same seed gives the same county on every machine. Never for secrets. */
export interface Random {
  /** 0 ≤ x < 1 */
  next(): number
  /** whole number, both ends included */
  between(low: number, high: number): number
  pick<T>(list: readonly T[]): T
  /** one of the list, where the weight of an entry is its chance */
  weighted<T>(list: readonly (readonly [T, number])[]): T
  shuffled<T>(list: readonly T[]): T[]
  /** true with this chance */
  chance(probability: number): boolean
  /** an independent source, so that more schools do not change the people's names */
  branch(label: string): Random
}

/** FNV-1a for the seed's text, then mulberry32 (public domain, Tommy Ettinger). */
export function seeded(seed: string): Random {
  let state = hash(seed)
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  const pick = <T>(list: readonly T[]): T => {
    const chosen = list[between(0, list.length - 1)]
    if (chosen === undefined) throw new Error('nothing to pick from')
    return chosen
  }
  return {
    next,
    between,
    pick,
    weighted(list) {
      let left = next() * list.reduce((sum, [, weight]) => sum + weight, 0)
      const found = list.find(([, weight]) => {
        left -= weight
        return left < 0
      })
      return (found ?? pick(list))[0]
    },
    shuffled(list) {
      const rest = [...list]
      const result: (typeof rest)[number][] = []
      while (rest.length > 0) result.push(...rest.splice(between(0, rest.length - 1), 1))
      return result
    },
    chance: (probability) => next() < probability,
    branch: (label) => seeded(`${seed}/${label}`),
  }
}

function hash(text: string): number {
  let value = 0x811c9dc5
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return value >>> 0
}
