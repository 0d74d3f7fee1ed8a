import type { FormingInput } from '@/domain/class-forming'
import { type Random, seededRandom } from '@/domain/class-forming/random'

/** Sizes of small schools: as counties have them, evenly, around half a class, and such that perfect classes exist. */
export const shapes = ['lognormal', 'uniform', '29-49', 'triplets', 'quadruples'] as const
export type Shape = (typeof shapes)[number]

const CAP = 90
const LARGEST = 49
const THEMES = 22
const THEMES_A_SCHOOL = 3
/** Schools per square degree, about that of a county with 300 schools on 40 km × 40 km. */
const DENSITY = 1900

/** A county of small schools only: large ones are no problem to solve. */
export function generateCounty(shape: Shape, schools: number, seed: number): FormingInput {
  const random = seededRandom(seed)
  const side = Math.sqrt(schools / DENSITY)
  return {
    version: 1,
    cap: CAP,
    soloFrom: LARGEST + 1,
    schools: sizesOf(shape, schools, random).map((size, position) => ({
      id: `s${position}`,
      size,
      stage: 'primary',
      township: '',
      themes: [...new Set(Array.from({ length: THEMES_A_SCHOOL }, () => `T${random.below(THEMES)}`))],
      lat: 29 + side * random.next(),
      lng: 113 + side * random.next(),
    })),
  }
}

function sizesOf(shape: Shape, schools: number, random: Random): number[] {
  const sizes: number[] = []
  while (sizes.length < schools) sizes.push(...drawn(shape, random))
  return sizes.slice(0, schools)
}

function drawn(shape: Shape, random: Random): number[] {
  if (shape === 'uniform') return [1 + random.below(LARGEST)]
  if (shape === '29-49') return [29 + random.below(LARGEST - 28)]
  if (shape === 'lognormal') return [within(Math.round(Math.exp(2.9 + 0.8 * normal(random))))]
  return perfectClass(shape === 'triplets' ? 3 : 4, random)
}

/** Sizes that sum to exactly one class. */
function perfectClass(schools: number, random: Random): number[] {
  for (;;) {
    const sizes = Array.from({ length: schools - 1 }, () => 1 + random.below(LARGEST))
    const last = CAP - sizes.reduce((sum, size) => sum + size, 0)
    if (last >= 1 && last <= LARGEST) return [...sizes, last]
  }
}

const within = (size: number): number => Math.max(1, Math.min(LARGEST, size))

/** Standard normal numbers (Box and Muller). */
const normal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next())
