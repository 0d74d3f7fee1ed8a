import { type FormingInput, judgeClasses, judgeSeats, type TrainingClass } from '@/domain/class-forming'
import { county, school } from './county'

const input: FormingInput = county([
  school('small', 40, { themes: ['T1', 'T2'] }),
  school('other', 49, { themes: ['T2', 'T3'] }),
  school('third', 30, { themes: ['T3'] }),
  school('large', 50),
  school('huge', 185),
  school('nobody', 0),
])

const good: TrainingClass[] = [
  { id: '01', kind: 'solo', members: [{ school: 'large', count: 50 }] },
  { id: '02', kind: 'solo', members: [{ school: 'huge', count: 62 }] },
  { id: '03', kind: 'solo', members: [{ school: 'huge', count: 62 }] },
  { id: '04', kind: 'solo', members: [{ school: 'huge', count: 61 }] },
  joint('05', ['small', 40], ['other', 49]),
  { id: '06', kind: 'solo', members: [{ school: 'third', count: 30 }] },
]

function joint(id: string, ...members: [string, number][]): TrainingClass {
  return { id, kind: 'joint', members: members.map(([name, count]) => ({ school: name, count })) }
}

/** The good classes with some of them replaced, by id; a class replaced by undefined is left out. */
const changed = (...others: TrainingClass[]): TrainingClass[] => {
  const ids = new Set(others.map((one) => one.id))
  return [...good.filter((one) => !ids.has(one.id)), ...others]
}
const codes = (classes: TrainingClass[]): string[] => judgeClasses(input, classes).map(({ code }) => code)

describe('the rule on classes', () => {
  it('finds nothing in classes that keep it', () => {
    expect(judgeClasses(input, good)).toEqual([])
    expect(judgeClasses(input, good, 'common1')).toEqual([])
  })

  it('finds a class over its capacity', () => {
    const classes = [...good.slice(0, 4), joint('05', ['small', 40], ['other', 49], ['third', 30])]
    expect(judgeClasses(input, classes)).toEqual([
      { code: 'CLASS_OVER_CAPACITY', class: '05', load: 119, cap: 90 },
    ])
  })

  it('finds a school of 50 that is joined', () => {
    const classes = [
      ...good.slice(1, 4),
      joint('05', ['small', 40], ['large', 50]),
      { id: '06', kind: 'solo', members: [{ school: 'third', count: 30 }] },
      { id: '07', kind: 'solo', members: [{ school: 'other', count: 49 }] },
    ] satisfies TrainingClass[]
    expect(judgeClasses(input, classes)).toEqual([
      { code: 'LARGE_SCHOOL_JOINED', class: '05', school: 'large', size: 50 },
    ])
  })

  it('finds outsiders in the half-empty class of a large school', () => {
    const classes = changed(joint('04', ['huge', 61], ['third', 29]))
    expect(codes(classes)).toContain('LARGE_SCHOOL_JOINED')
  })

  it('finds a small school that is split', () => {
    const classes = changed(
      joint('05', ['small', 20], ['other', 49]),
      joint('06', ['third', 30], ['small', 20]),
    )
    expect(judgeClasses(input, classes)).toEqual([
      { code: 'SMALL_SCHOOL_SPLIT', school: 'small', classes: ['05', '06'] },
    ])
  })

  it('finds a large school whose classes differ by more than one, or are too many', () => {
    const uneven = changed({ id: '04', kind: 'solo', members: [{ school: 'huge', count: 60 }] })
    expect(codes(uneven)).toEqual(['TRAINEES_NOT_PLACED', 'LARGE_SCHOOL_UNBALANCED'])
    const halves: TrainingClass[] = ['01', '07'].map((id) => {
      return { id, kind: 'solo', members: [{ school: 'large', count: 25 }] }
    })
    expect(judgeClasses(input, changed(...halves))).toEqual([
      { code: 'LARGE_SCHOOL_UNBALANCED', school: 'large', counts: [25, 25] },
    ])
  })

  it('finds trainees without a place, with two places, and places for nobody', () => {
    expect(judgeClasses(input, good.slice(0, 5))).toEqual([
      { code: 'TRAINEES_NOT_PLACED', school: 'third', size: 30, placed: 0 },
    ])
    const double = [...good, { id: '07', kind: 'solo', members: [{ school: 'third', count: 30 }] } as const]
    expect(codes(double)).toEqual(['TRAINEES_NOT_PLACED', 'SMALL_SCHOOL_SPLIT'])
    expect(codes(changed({ id: '07', kind: 'solo', members: [{ school: 'nobody', count: 0 }] }))).toEqual([
      'CLASS_EMPTY',
    ])
  })

  it('finds schools that are not in the county, stand twice in a class, or host without being there', () => {
    expect(codes(changed(joint('05', ['small', 40], ['stranger', 49])))).toEqual([
      'SCHOOL_UNKNOWN',
      'TRAINEES_NOT_PLACED',
    ])
    expect(codes(changed({ ...joint('06', ['third', 15], ['third', 15]), kind: 'solo' }))).toContain(
      'SCHOOL_TWICE_IN_CLASS',
    )
    const hosted = changed({ ...joint('05', ['small', 40], ['other', 49]), host: 'third' })
    expect(judgeClasses(input, hosted)).toEqual([{ code: 'HOST_NOT_A_MEMBER', class: '05', host: 'third' }])
  })

  it('finds a class that names itself solo and is not, and a number given twice', () => {
    expect(codes(changed({ ...joint('05', ['small', 40], ['other', 49]), kind: 'solo' }))).toEqual([
      'SOLO_CLASS_SHARED',
    ])
    expect(
      codes([...good.slice(0, 5), { id: '05', kind: 'solo', members: [{ school: 'third', count: 30 }] }]),
    ).toEqual(['CLASS_TWICE'])
  })

  it.each(['hard', 'common2'] as const)('finds themes that %s does not let together', (mode) => {
    expect(judgeClasses(input, good, mode)).toEqual([{ code: 'THEMES_NOT_SHARED', class: '05', mode }])
  })
})

describe('the seats of a cohort', () => {
  it('hold every trainee once', () => {
    const seats = [
      { trainee: 'a', class: '01' },
      { trainee: 'b', class: '01' },
      { trainee: 'a', class: '02' },
    ]
    expect(judgeSeats(seats)).toEqual([
      { code: 'TRAINEE_IN_TWO_CLASSES', trainee: 'a', classes: ['01', '02'] },
    ])
    expect(judgeSeats(seats.slice(0, 2))).toEqual([])
  })
})
