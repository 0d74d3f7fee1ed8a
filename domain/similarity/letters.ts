/** A text without what copying changes at no cost: space, punctuation, letter case, full-width forms. */
export interface Letters {
  /** code points, letters and digits only */
  characters: readonly string[]
  /** where each of them begins and ends in the original, in UTF-16 units; the end is exclusive */
  begins: readonly number[]
  ends: readonly number[]
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u

export function lettersOf(text: string): Letters {
  const characters: string[] = []
  const begins: number[] = []
  const ends: number[] = []
  let offset = 0
  for (const character of text) {
    for (const plain of character.normalize('NFKC').toLowerCase()) {
      if (!LETTER_OR_DIGIT.test(plain)) continue
      characters.push(plain)
      begins.push(offset)
      ends.push(offset + character.length)
    }
    offset += character.length
  }
  return { characters, begins, ends }
}
