const WORD_BITS = 31

/** Sets of focus points as bits, so that intersecting a class is a few machine words; counties may add own points, so any number fits. */
export interface ThemeSets {
  /** distinct themes in alphabetical order; bit i stands for names[i] */
  readonly names: readonly string[]
  readonly words: number
  /** `words` numbers for each school */
  readonly bits: Int32Array
}

export function themeSetsOf(schools: readonly { themes: readonly string[] }[]): ThemeSets {
  const distinct = new Set<string>()
  for (const { themes } of schools) for (const theme of themes) distinct.add(theme)
  const names = [...distinct].sort()
  const index = new Map(names.map((name, position) => [name, position]))
  const words = Math.max(1, Math.ceil(names.length / WORD_BITS))
  const bits = new Int32Array(schools.length * words)
  schools.forEach((school, row) => {
    for (const theme of school.themes) {
      const position = index.get(theme) ?? 0
      const at = row * words + Math.floor(position / WORD_BITS)
      bits[at] = (bits[at] ?? 0) | (1 << (position % WORD_BITS))
    }
  })
  return { names, words, bits }
}

/** How many themes a school chose. */
export function themeCount(sets: ThemeSets, school: number): number {
  let total = 0
  for (let word = 0; word < sets.words; word++) total += ones(sets.bits[school * sets.words + word] ?? 0)
  return total
}

/** How many themes all of these schools chose. */
export function coreSize(sets: ThemeSets, schools: ArrayLike<number>): number {
  let total = 0
  for (let word = 0; word < sets.words; word++) total += ones(commonWord(sets, schools, word))
  return total
}

/** The themes that all of these schools chose, in alphabetical order. */
export function coreOf(sets: ThemeSets, schools: ArrayLike<number>): string[] {
  const words = Array.from({ length: sets.words }, (_, word) => commonWord(sets, schools, word))
  return sets.names.filter(
    (_, position) => ((words[Math.floor(position / WORD_BITS)] ?? 0) >> (position % WORD_BITS)) & 1,
  )
}

/** Positions of a school's themes in `names`. */
export function themesOf(sets: ThemeSets, school: number): number[] {
  const positions: number[] = []
  for (let position = 0; position < sets.names.length; position++)
    if (
      ((sets.bits[school * sets.words + Math.floor(position / WORD_BITS)] ?? 0) >> (position % WORD_BITS)) &
      1
    )
      positions.push(position)
  return positions
}

function commonWord(sets: ThemeSets, schools: ArrayLike<number>, word: number): number {
  let common = schools.length > 0 ? -1 >>> 1 : 0
  for (let i = 0; i < schools.length; i++) common &= sets.bits[(schools[i] ?? 0) * sets.words + word] ?? 0
  return common
}

/** Number of ones in a 31-bit word (Hacker's Delight, 5-1). */
export function ones(word: number): number {
  let v = word - ((word >>> 1) & 0x55555555)
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333)
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
