import { bandKeysOf, type Signature } from './signature'

export interface Signed {
  id: string
  signature: Signature
}

/** Every pair of a set that shares a band, once, in the order of the set; to be compared closely afterwards. */
export function candidatePairs(set: readonly Signed[]): [string, string][] {
  const earlier = new Map<string, string[]>()
  const pairs: [string, string][] = []
  for (const { id, signature } of set) {
    const met = new Set<string>()
    for (const key of bandKeysOf(signature)) {
      const holders = earlier.get(key)
      for (const holder of holders ?? []) met.add(holder)
      if (holders) holders.push(id)
      else earlier.set(key, [id])
    }
    for (const other of met) pairs.push([other, id])
  }
  return pairs
}
