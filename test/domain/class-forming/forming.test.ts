import {
  formClasses,
  improveClasses,
  judgeClasses,
  judgeInput,
  type Measures,
  metresBetween,
  modes,
  splitLargeSchool,
} from '@/domain/class-forming'
import { seededRandom } from '@/domain/class-forming/random'
import { county, school } from './county'

const random = seededRandom(5)
const ninety = county(
  Array.from({ length: 90 }, (_, at) =>
    school(`s${at}`, random.below(140), {
      themes: [...new Set([0, 1, 2].map(() => `T${random.below(7)}`))],
      lat: 29 + random.next() / 3,
      lng: 113 + random.next() / 3,
    }),
  ),
)
const order = (measures: Measures): number[] => [
  measures.classes,
  measures.themeGap,
  measures.personMetres,
  measures.squaredLoads,
]

describe.each(modes)('forming the classes of a county in mode %s', (mode) => {
  it('keeps the rule', () => {
    expect(judgeClasses(ninety, formClasses(ninety, mode, { iterations: 3000 }).classes, mode)).toEqual([])
  })

  it('gives the same classes for the same seed and iterations', () => {
    const budget = { seed: 9, iterations: 20_000 }
    expect(formClasses(ninety, mode, budget)).toEqual(formClasses(ninety, mode, budget))
  })

  it('keeps the rule when it is stopped at once', () => {
    const formed = formClasses(ninety, mode, { shouldStop: () => true })
    expect(judgeClasses(ninety, formed.classes, mode)).toEqual([])
    expect(formed.minimum.value).toBeGreaterThanOrEqual(formed.minimum.lower)
  })

  it('gets better with more time and never worse', () => {
    const first = formClasses(ninety, mode, { iterations: 0 })
    const second = improveClasses(ninety, mode, first, { iterations: 30_000 })
    expect(compare(order(second.measures), order(first.measures))).toBeLessThanOrEqual(0)
    expect(judgeClasses(ninety, second.classes, mode)).toEqual([])
    expect(second.minimum).toEqual(first.minimum)
  })
})

describe('the classes', () => {
  it('are large schools alone, split evenly, then small ones with host and common focus points', () => {
    const formed = formClasses(
      county([
        school('huge', 185),
        school('small', 40, { themes: ['T1', 'T2'], lat: 29.1 }),
        school('other', 49, { themes: ['T2', 'T3'] }),
        school('nobody', 0),
      ]),
      'common1',
    )
    expect(formed.classes).toEqual([
      { id: '01', kind: 'solo', members: [{ school: 'huge', count: 62 }] },
      { id: '02', kind: 'solo', members: [{ school: 'huge', count: 62 }] },
      { id: '03', kind: 'solo', members: [{ school: 'huge', count: 61 }] },
      {
        id: '04',
        kind: 'joint',
        focus: ['T2'],
        host: 'other',
        members: [
          { school: 'small', count: 40 },
          { school: 'other', count: 49 },
        ],
      },
    ])
    expect(formed.excluded).toEqual(['nobody'])
    expect(formed.minimum).toEqual({ value: 4, lower: 4, how: 'certificate' })
  })

  it('never join schools that named no theme, except where themes are ignored', () => {
    const input = county([school('a', 20, { themes: [] }), school('b', 20, { themes: [] })])
    expect(modes.map((mode) => formClasses(input, mode).classes.length)).toEqual([1, 2, 2, 2])
  })

  it('follow the capacity and the threshold of the programme', () => {
    const input = county([school('a', 45), school('b', 20), school('c', 20)], 40, 60)
    expect(
      formClasses(input, 'ignore').classes.map(({ members }) => members.map(({ count }) => count)),
    ).toEqual([[23], [22], [20, 20]])
  })
})

describe('a school that is run on its own', () => {
  it.each([
    [50, [50]],
    [90, [90]],
    [91, [46, 45]],
    [185, [62, 62, 61]],
  ])('of %i trainees has classes of %j', (size, classes) => {
    expect(splitLargeSchool(size, 90)).toEqual(classes)
  })
})

describe('distance', () => {
  it('is whole metres on the sphere', () => {
    expect(metresBetween({ lat: 0, lng: 0 }, { lat: 0, lng: 1 })).toBe(111_195)
    expect(metresBetween({ lat: 29.1, lng: 113.2 }, { lat: 29.1, lng: 113.2 })).toBe(0)
  })
})

describe('the input', () => {
  it('is judged with the school that is wrong', () => {
    const input = county(
      [school('a', 1.5), school('a', 10, { lat: 91 }), school('b', 3, { themes: ['T1', 'T1'] })],
      0,
    )
    expect(judgeInput(input)).toEqual([
      { code: 'CLASS_CAPACITY_INVALID', cap: 0 },
      { code: 'SCHOOL_SIZE_INVALID', school: 'a', size: 1.5 },
      { code: 'SCHOOL_TWICE', school: 'a' },
      { code: 'SCHOOL_PLACE_INVALID', school: 'a', lat: 91, lng: 113 },
      { code: 'THEME_TWICE', school: 'b', theme: 'T1' },
    ])
    expect(judgeInput(county([school('a', 10)]))).toEqual([])
  })
})

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, position) => value !== b[position])
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}
