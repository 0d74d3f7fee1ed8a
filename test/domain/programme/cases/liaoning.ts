import type { Case } from '../case'

const conditions = ['features', 'base', 'leadership', 'teachers-level', 'school-study-mechanism']
const school = (id: string, stages: string[], settings: string[], teachers: number) => ({
  id,
  stages,
  settings,
  teachers,
  conditions,
})
const balanced = [
  school('school-1', ['primary'], ['multimedia'], 96),
  school('school-2', ['junior'], ['blended'], 110),
  school('school-3', ['senior'], ['smart'], 104),
  school('school-4', ['primary'], ['blended'], 88),
]

export const cases: Case[] = [
  {
    row: 'L1',
    name: 'a city nominates 20 managers, the demonstration zone 3, a province school 1',
    on: '2021-12-08',
    rule: 'quota',
    input: [
      { id: 'city-1', unit: 'city', managers: 20, schools: 4 },
      { id: 'zone', unit: 'demonstration-zone', managers: 3, schools: 2 },
      { id: 'province-school-1', unit: 'province-school', managers: 1, schools: 1 },
    ],
    output: { ok: true, managersInAll: { given: 24, quota: 300, state: 'under' } },
  },
  {
    row: 'L1',
    name: 'one manager too many is refused',
    on: '2021-12-08',
    rule: 'quota',
    input: [{ id: 'city-1', unit: 'city', managers: 21, schools: 4 }],
    output: { ok: false, units: [{ managers: { given: 21, quota: 20, state: 'over' } }] },
  },
  {
    row: 'L1',
    name: 'fewer are allowed (推定), and the assumption is shown',
    on: '2021-12-08',
    rule: 'quota',
    input: [{ id: 'city-1', unit: 'city', managers: 18, schools: 4 }],
    output: {
      ok: true,
      units: [{ managers: { state: 'under' } }],
      assumptions: [
        { note: 'numbers-of-cities-and-schools-not-printed' },
        { note: 'whether-fewer-are-allowed-not-printed' },
      ],
    },
  },
  {
    row: 'L2',
    name: 'four schools over three stages and three environments miss nothing',
    on: '2021-12-08',
    rule: 'demonstration-set',
    input: balanced,
    output: { ok: true, misses: [] },
  },
  {
    row: 'L2',
    name: 'without the third school, senior secondary and the smart environment are missing',
    on: '2021-12-08',
    rule: 'demonstration-set',
    input: balanced.filter(({ id }) => id !== 'school-3'),
    output: {
      ok: false,
      misses: [
        { miss: 'number-of-schools', given: 3, quota: 4, binding: false },
        { miss: 'stage', stage: 'senior' },
        { miss: 'setting', setting: 'smart' },
      ],
    },
  },
  {
    row: 'L2',
    name: 'a school of 240 teachers is shown as far from 100, in principle only',
    on: '2021-12-08',
    rule: 'demonstration-set',
    input: [...balanced.slice(1), school('school-1', ['primary'], ['multimedia'], 240)],
    output: {
      ok: true,
      misses: [{ miss: 'teachers', school: 'school-1', teachers: 240, about: 100, binding: false }],
      assumptions: [{ note: 'tolerance-of-about-100-teachers-not-printed' }],
    },
  },
  {
    row: 'L2',
    name: 'a school without a mechanism of school-based study misses a condition',
    on: '2021-12-08',
    rule: 'demonstration-set',
    input: [{ ...balanced[0], conditions: conditions.slice(0, 4) }, ...balanced.slice(1)],
    output: {
      ok: false,
      misses: [{ miss: 'condition', school: 'school-1', condition: 'school-study-mechanism' }],
    },
  },
  {
    row: 'L4',
    name: 'sessions are live or self-paced, and on site when the epidemic allows',
    on: '2021-12-08',
    rule: 'data',
    input: 'sessionModes',
    output: { value: ['live', 'self-paced', 'onsite'] },
  },
  {
    row: 'L4',
    name: 'the batches run in December 2021',
    on: '2021-12-08',
    rule: 'phases',
    input: '2021-12-20',
    output: ['四'],
  },
  {
    row: 'L5',
    name: 'attendance is kept, but no hours or credits are borrowed and nobody passes or fails',
    on: '2021-12-31',
    rule: 'progress',
    input: {
      role: 'trainee',
      events: [
        { kind: 'live-online-training', hours: 8, on: '2021-12-15' },
        { kind: 'onsite-training', worth: 4, on: '2021-12-20' },
      ],
    },
    output: { has: null, needs: null, components: {}, verdict: 'undefined', missing: [] },
  },
  {
    row: 'L5',
    name: 'trainees pay no fee',
    on: '2021-12-08',
    rule: 'data',
    input: 'feeForTrainees',
    output: { value: false },
  },
]
