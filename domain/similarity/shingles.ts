import { lettersOf } from './letters'

const { imul } = Math

/**
 * Six Chinese characters are three or four words. On the generated set of the tests, shingles of four make 22 % of unrelated
 * pairs candidates, of six 4 %; of eight lose 8 % of the texts that were reworded and reordered.
 */
const SHINGLE = 6

/** The distinct runs of six letters of a text, hashed to 32 bits. `known` texts (a session's own agenda) do not count. */
export function shinglesOf(text: string, known: readonly string[] = []): Set<number> {
  const shingles = new Set<number>()
  const { characters } = lettersOf(text)
  for (let start = 0; start + SHINGLE <= characters.length; start += 1) {
    shingles.add(fnv1a(characters.slice(start, start + SHINGLE).join('')))
  }
  for (const shingle of known.flatMap((one) => [...shinglesOf(one)])) shingles.delete(shingle)
  return shingles
}

/** FNV-1a, 32 bits, over UTF-16 units (Fowler, Noll, Vo; draft-eastlake-fnv). */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    hash = imul(hash ^ (unit & 0xff), 0x01000193)
    hash = imul(hash ^ (unit >>> 8), 0x01000193)
  }
  return hash >>> 0
}
