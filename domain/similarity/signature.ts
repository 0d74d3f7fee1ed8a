/**
 * MinHash (Broder 1997): the share of places in which two signatures agree estimates the Jaccard similarity of the two
 * sets, with a standard error of at most √(¼ / 128) = 4.4 %. Our own few lines: no package of the project does it.
 */
export type Signature = readonly number[]

const { imul } = Math
const PLACES = 128
/** Two values a band, 64 bands: a pair of similarity s becomes a candidate with probability 1 − (1 − s²)⁶⁴: 93 % at 0.2, 0.6 % at 0.01. */
const ROWS = 2

/** 128 unsigned 32-bit integers, stored with a log. An empty set agrees with nothing, not even with another one. */
export function signatureOf(shingles: ReadonlySet<number>): Signature {
  if (shingles.size === 0) return []
  return Array.from({ length: PLACES }, (_, place) => {
    const seed = mix(place + 1)
    let least = 0xffffffff
    for (const shingle of shingles) {
      const value = mix(shingle ^ seed)
      if (value < least) least = value
    }
    return least
  })
}

/** 0 … 1; signatures of both texts must come from this version of the rules. */
export function estimateSimilarity(a: Signature, b: Signature): number {
  if (a.length === 0 || b.length === 0) return 0
  return a.filter((value, place) => value === b[place]).length / PLACES
}

/** Two texts that share a key are candidates (locality-sensitive hashing): an index on these finds them in a large set. */
export function bandKeysOf(signature: Signature): string[] {
  const keys: string[] = []
  for (let place = 0; place < signature.length; place += ROWS) {
    const values = signature.slice(place, place + ROWS).map((value) => value.toString(36))
    keys.push(`${place / ROWS}:${values.join('.')}`)
  }
  return keys
}

/** Finaliser of MurmurHash3 (Appleby, public domain): every bit of the input changes half of the bits of the output. */
function mix(value: number): number {
  let hash = value | 0
  hash = imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
