import type { Case } from '../../case'

/** The rubrics of leaders and of school administrators. */
export const guides: Case[] = [
  {
    row: 'H3',
    name: 'a leader with plan, one bulletin and a case of 54 has 84 of 100 and lacks a bulletin first',
    on: '2021-11-30',
    rule: 'progress',
    input: {
      role: 'leader',
      events: [
        { kind: 'group-plan', on: '2021-06-20' },
        { kind: 'bulletin', on: '2021-09-20' },
        { kind: 'teaching-case', points: 54, on: '2021-11-20' },
      ],
    },
    output: {
      has: 84,
      verdict: 'undefined',
      missing: [
        ['bulletins', 10],
        ['teaching-case', 6],
      ],
    },
  },
  {
    row: 'H3',
    name: 'a third bulletin gives nothing',
    on: '2021-11-30',
    rule: 'progress',
    input: { role: 'leader', events: [{ kind: 'bulletin', count: 3, on: '2021-11-20' }] },
    output: { components: { bulletins: 20 } },
  },
  {
    row: 'H3',
    name: 'the classroom video is 15 to 40 minutes',
    on: '2021-04-30',
    rule: 'data',
    input: 'teachingCase',
    output: { videoAtLeastMinutes: { value: 15 }, videoAtMostMinutes: { value: 40 } },
  },
  {
    row: 'H3',
    name: 'one gigabyte is 10^9 bytes (推定)',
    on: '2021-04-30',
    rule: 'data',
    input: 'teachingCase.videoAtMostBytes',
    output: { value: 1_000_000_000, inferred: true, note: 'gigabyte-decimal-or-binary-not-printed' },
  },
  {
    row: 'H4',
    name: 'an administrator with everything has 100 points',
    on: '2021-12-20',
    rule: 'progress',
    input: {
      role: 'school-admin',
      events: [
        { kind: 'course-scope', on: '2021-06-01' },
        { kind: 'launch-bulletin', on: '2021-06-02' },
        { kind: 'discussion-organised', count: 2, on: '2021-09-01' },
        { kind: 'school-plan', on: '2021-06-20' },
        { kind: 'pass-rate', count: 57, of: 60, on: '2021-12-01' },
        { kind: 'summary-report', on: '2021-12-10' },
        { kind: 'cases-recommended', count: 3, of: 60, on: '2021-12-12' },
      ],
    },
    output: { has: 100, verdict: 'undefined', missing: [] },
  },
  {
    row: 'H4',
    name: 'the course scope is required and earns no points',
    on: '2021-06-01',
    rule: 'progress',
    input: { role: 'school-admin', events: [{ kind: 'course-scope', on: '2021-06-01' }] },
    output: { has: 0, components: { 'course-scope': 1 } },
  },
  {
    row: 'H4',
    name: 'a later pass rate replaces the earlier one',
    on: '2021-12-20',
    rule: 'progress',
    input: {
      role: 'school-admin',
      events: [
        { kind: 'pass-rate', count: 60, of: 60, on: '2021-11-01' },
        { kind: 'pass-rate', count: 47, of: 60, on: '2021-12-01' },
      ],
    },
    output: { components: { 'pass-rate': 6 } },
  },
  {
    row: 'H4',
    name: 'two cases of 60 trainees are under 5 % and earn nothing; the third earns 30',
    on: '2021-12-12',
    rule: 'progress',
    input: {
      role: 'school-admin',
      events: [{ kind: 'cases-recommended', count: 2, of: 60, on: '2021-12-12' }],
    },
    output: { components: { 'recommended-cases': 0 } },
  },
  {
    row: 'H4',
    name: 'exactly 95 % is 10 points',
    on: '2021-12-01',
    rule: 'pass-rate',
    input: [19, 20],
    output: 10,
  },
  { row: 'H4', name: '94.9 % is 8', on: '2021-12-01', rule: 'pass-rate', input: [949, 1000], output: 8 },
  { row: 'H4', name: 'exactly 80 % is 8', on: '2021-12-01', rule: 'pass-rate', input: [4, 5], output: 8 },
  { row: 'H4', name: 'exactly 60 % is 6', on: '2021-12-01', rule: 'pass-rate', input: [3, 5], output: 6 },
  { row: 'H4', name: 'exactly 50 % is 4', on: '2021-12-01', rule: 'pass-rate', input: [1, 2], output: 4 },
  {
    row: 'H4',
    name: 'under 50 % is nothing',
    on: '2021-12-01',
    rule: 'pass-rate',
    input: [49, 99],
    output: 0,
  },
]
