import {
  byId,
  CohortForming,
  changeClasses,
  countMoved,
  type FormingSchool,
  fewestToLeave,
  formClasses,
  judgeClasses,
  measureClasses,
  reformClasses,
  seatTrainees,
  type TrainingClass,
} from '@/domain/class-forming'

const rule = { cap: 90, soloFrom: 50 }
const school = (id: string, size: number, place = 0, themes = ['T1']): FormingSchool => {
  return { id, size, themes, stage: 'primary', township: '', lat: 29 + place / 100, lng: 119 }
}
const county = Array.from({ length: 30 }, (_, i) =>
  school(`S${i}`, 8 + ((i * 7) % 60), i % 9, [`T${i % 3}`, 'T9']),
)
const briefly = () => {
  const until = Date.now() + 600
  return { shouldStop: () => Date.now() > until }
}
const rules = { rule, joining: { kind: 'by-theme' } as const, mode: 'common1' as const, limitOf: () => 90 }

test.each(['ignore', 'common1', 'common2', 'hard'] as const)(
  'figures of classes are the solver’s own in %s',
  (mode) => {
    const formed = formClasses({ version: 1, ...rule, schools: county }, mode, briefly())
    expect(measureClasses(formed.classes, byId(county), rule, mode)).toEqual(formed.measures)
    const task = { rule, joining: rules.joining, mode, schools: county }
    const arranged = new CohortForming(task, 1).run(() => ({ ...briefly(), shouldSettle: () => false }))
    expect(arranged.minimum.value).toBe(arranged.classes.length)
    expect(judgeClasses({ ...rule, schools: county }, arranged.classes, mode)).toEqual([])
  },
)

test('those who leave a class that became too full are as few as possible', () => {
  expect([...fewestToLeave([40, 30, 25], 90)]).toEqual([2])
  expect([...fewestToLeave([40, 30, 20], 90)]).toEqual([])
  expect([...fewestToLeave([49, 49], 90)]).toHaveLength(1)
})

test('re-forming moves nobody when nothing has changed', () => {
  const { classes } = formClasses({ version: 1, ...rule, schools: county }, 'common1', briefly())
  const again = reformClasses(classes, county, rules)
  expect(countMoved(classes, again)).toBe(0)
  expect(again).toHaveLength(classes.length)
})

test('re-forming keeps the rule whatever schools grow, shrink, come and go', () => {
  const { classes } = formClasses({ version: 1, ...rule, schools: county }, 'common1', briefly())
  for (let round = 1; round < 40; round++) {
    const changed = county
      .filter((_, index) => index % 11 !== round % 11)
      .map((one, index) => ({ ...one, size: Math.max(0, one.size + ((index * round * 13) % 61) - 30) }))
    const after = [...changed, school('NEW', round, round % 9)]
    expect(
      judgeClasses({ ...rule, schools: after }, reformClasses(classes, after, rules), 'common1'),
    ).toEqual([])
  }
})

test('a change that is already so leaves the very same classes', () => {
  const classes: TrainingClass[] = [{ id: '01', kind: 'solo', members: [{ school: 'S0', count: 8 }] }]
  const change = { kind: 'move', schools: ['S0'], toClass: '01' } as const
  expect(changeClasses(classes, change, byId(county), 'common1')).toBe(classes)
})

test('trainees keep their seat, and nobody sits where the arrangement has no place', () => {
  const classes: TrainingClass[] = [
    { id: '01', kind: 'solo', members: [{ school: 'E', count: 2 }] },
    { id: '02', kind: 'solo', members: [{ school: 'E', count: 3 }] },
  ]
  const people = new Map([['E', ['a', 'b', 'c', 'd', 'e', 'f']]])
  const { seats, waiting } = seatTrainees(classes, people, new Map([['c', '02']]))
  expect(seats.get('c')).toBe('02')
  expect([...seats.values()].filter((one) => one === '01')).toHaveLength(2)
  expect([...seats.values()].filter((one) => one === '02')).toHaveLength(3)
  expect(waiting).toHaveLength(1)
})
