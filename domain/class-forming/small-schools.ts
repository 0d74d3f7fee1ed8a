import { type Distance, distancesOf } from './distance'
import { isLarge } from './large-schools'
import { type ThemeSets, themeCount, themeSetsOf } from './theme-sets'
import type { FormingInput, FormingSchool, Mode } from './type'

/** The schools that may be joined, by index: what every step of the search works on. */
export interface SmallSchools {
  readonly cap: number
  readonly schools: readonly FormingSchool[]
  readonly sizes: Int32Array
  readonly themes: ThemeSets
  /** number of themes of each school */
  readonly themeCounts: Int32Array
  /** only schools with the same number may share a class: first theme in `hard`, else all 0 */
  readonly divisions: Int32Array
  /** focus points that all schools of a joint class must have in common */
  readonly minCore: 0 | 1 | 2
  /** whether the theme gap is minimised (not in `ignore`) */
  readonly countsThemes: boolean
  readonly distance: Distance
}

/** Classes of small schools: each a list of indices. */
export type Grouping = number[][]

const cores = { ignore: 0, hard: 0, common1: 1, common2: 2 } as const

/** The small schools of a county, with what `mode` demands of a joint class. */
export function smallSchoolsOf(input: FormingInput, mode: Mode): SmallSchools {
  const schools = input.schools.filter((school) => school.size > 0 && !isLarge(school, input))
  return describe(input.cap, mode, schools)
}

/** The same description for some of the schools only. */
export function selection(small: SmallSchools, indices: readonly number[], mode: Mode): SmallSchools {
  const schools = indices.flatMap((index) => small.schools[index] ?? [])
  return describe(small.cap, mode, schools)
}

function describe(cap: number, mode: Mode, schools: readonly FormingSchool[]): SmallSchools {
  const themes = themeSetsOf(schools)
  return {
    cap,
    schools,
    sizes: Int32Array.from(schools, (school) => school.size),
    themes,
    themeCounts: Int32Array.from(schools, (_, index) => themeCount(themes, index)),
    divisions: mode === 'hard' ? firstThemes(schools) : new Int32Array(schools.length),
    minCore: cores[mode],
    countsThemes: mode !== 'ignore',
    distance: distancesOf(schools),
  }
}

/** A school that names no theme is similar to no other: it gets a number of its own. */
function firstThemes(schools: readonly FormingSchool[]): Int32Array {
  const numbers = new Map<string, number>()
  return Int32Array.from(schools, ({ themes: [first] }, index) => {
    if (first === undefined) return -1 - index
    const number = numbers.get(first) ?? numbers.size
    numbers.set(first, number)
    return number
  })
}

/** Indices by division, in order of first appearance. */
export function byDivision({ divisions }: SmallSchools): number[][] {
  const members = new Map<number, number[]>()
  divisions.forEach((division, index) => {
    const known = members.get(division)
    if (known) known.push(index)
    else members.set(division, [index])
  })
  return [...members.values()]
}
