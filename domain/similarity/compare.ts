import { lettersOf } from './letters'
import { type SharedPassage, sharedPassages } from './passages'
import { shinglesOf } from './shingles'

export interface Comparison {
  /** exact, over shingles, 0 … 1 */
  jaccard: number
  /** share of the shorter text's shingles that the other has too: high when a part was copied into a longer text */
  containment: number
  passages: SharedPassage[]
  /** worth the leader's look; never a judgement on its author */
  worthShowing: boolean
}

/** On the generated set unrelated texts share at most 0.21 of their shingles, rewritten ones at least 0.35, a third copied 0.27. */
const SHOW_FROM_CONTAINMENT = 0.25
/** About two sentences, word for word; unrelated texts of that set reach 32 letters. */
const SHOW_FROM_PASSAGE = 40

/** The close look at one pair, both texts in hand. `known` texts, such as the session's own agenda, do not count. */
export function compareTexts(a: string, b: string, known: readonly string[] = []): Comparison {
  const [shinglesA, shinglesB] = [shinglesOf(a, known), shinglesOf(b, known)]
  const shared = [...shinglesA].filter((shingle) => shinglesB.has(shingle)).length
  const containment = ratio(shared, Math.min(shinglesA.size, shinglesB.size))
  const passages = sharedPassages(a, b).filter(
    (passage) => !isKnown(a.slice(passage.a.from, passage.a.to), known),
  )
  const longest = Math.max(0, ...passages.map(({ letters }) => letters))
  return {
    jaccard: ratio(shared, shinglesA.size + shinglesB.size - shared),
    containment,
    passages,
    worthShowing: containment >= SHOW_FROM_CONTAINMENT || longest >= SHOW_FROM_PASSAGE,
  }
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)

const isKnown = (passage: string, known: readonly string[]): boolean => {
  const text = lettersOf(passage).characters.join('')
  return known.some((one) => lettersOf(one).characters.join('').includes(text))
}
