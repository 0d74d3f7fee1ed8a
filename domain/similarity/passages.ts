import { type Letters, lettersOf } from './letters'

/** Offsets into the original texts, in UTF-16 units; `to` is exclusive. */
interface Span {
  from: number
  to: number
}

export interface SharedPassage {
  a: Span
  b: Span
  /** letters and digits in it */
  letters: number
}

interface Run {
  a: number
  b: number
  length: number
}

/** Shorter runs are phrases that everybody uses. */
const SHORTEST = 8

/**
 * The passages that two texts share, for the side-by-side, in the order of `a`. Longest first, none overlaps another on
 * either side (greedy string tiling, Wise 1993), so that sentences in another order are found as well.
 */
export function sharedPassages(a: string, b: string): SharedPassage[] {
  const [lettersA, lettersB] = [lettersOf(a), lettersOf(b)]
  const takenA = new Set<number>()
  const takenB = new Set<number>()
  const tiles: Run[] = []
  for (const run of commonRuns(lettersA.characters, lettersB.characters)) {
    for (const tile of freeParts(run, takenA, takenB)) {
      tiles.push(tile)
      for (let step = 0; step < tile.length; step += 1) {
        takenA.add(tile.a + step)
        takenB.add(tile.b + step)
      }
    }
  }
  return tiles
    .sort((one, other) => one.a - other.a)
    .map(({ a, b, length }) => ({
      a: spanOf(lettersA, a, length),
      b: spanOf(lettersB, b, length),
      letters: length,
    }))
}

/** All runs that can be extended neither to the left nor to the right, longest first. */
function commonRuns(a: readonly string[], b: readonly string[]): Run[] {
  const places = new Map<string, number[]>()
  for (let start = 0; start + SHORTEST <= b.length; start += 1) {
    const key = b.slice(start, start + SHORTEST).join('')
    const known = places.get(key)
    if (known) known.push(start)
    else places.set(key, [start])
  }
  const runs: Run[] = []
  for (let start = 0; start + SHORTEST <= a.length; start += 1) {
    for (const place of places.get(a.slice(start, start + SHORTEST).join('')) ?? []) {
      if (start > 0 && place > 0 && a[start - 1] === b[place - 1]) continue
      let length = SHORTEST
      while (start + length < a.length && a[start + length] === b[place + length]) length += 1
      runs.push({ a: start, b: place, length })
    }
  }
  return runs.sort((one, other) => other.length - one.length)
}

/** What earlier, longer runs left of this one, where it is still long enough. */
function freeParts(run: Run, takenA: ReadonlySet<number>, takenB: ReadonlySet<number>): Run[] {
  const parts: Run[] = []
  let begin = 0
  for (let step = 0; step <= run.length; step += 1) {
    const free = step < run.length && !takenA.has(run.a + step) && !takenB.has(run.b + step)
    if (free) continue
    if (step - begin >= SHORTEST) parts.push({ a: run.a + begin, b: run.b + begin, length: step - begin })
    begin = step + 1
  }
  return parts
}

const spanOf = ({ begins, ends }: Letters, start: number, count: number): Span => ({
  from: begins[start] ?? 0,
  to: ends[start + count - 1] ?? 0,
})
