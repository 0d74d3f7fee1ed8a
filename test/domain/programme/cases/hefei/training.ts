import type { Case } from '../../case'

/** What is printed beside the points: timetables, the catalogue, the phases. */
export const training: Case[] = [
  {
    row: 'H7',
    name: 'the first day opens at 8:30 for administrators, guides and key teachers',
    on: '2021-05-20',
    rule: 'data',
    input: 'timetables.first-day',
    output: {
      days: 1,
      audience: ['administrators', 'guides', 'key-teachers'],
      items: { 0: { from: '08:30', until: '08:40', module: '开班仪式' }, length: 7 },
    },
  },
  {
    row: 'H7',
    name: 'guides stay half a day more',
    on: '2021-05-21',
    rule: 'data',
    input: 'timetables.guides-half-day',
    output: { days: 0.5, audience: ['guides'], items: { 0: { day: 2, form: '交流讨论' } } },
  },
  {
    row: 'H8',
    name: 'a title that stands under two themes is one course',
    on: '2021-06-01',
    rule: 'data',
    input: 'catalogue.courses.ideology-4',
    output: { title: '全国教育大会精神解读', themes: ['课程思政', '教改前沿'] },
  },
  {
    row: 'H8',
    name: 'the catalogue holds 7 + 13 + 30 courses',
    on: '2021-06-01',
    rule: 'data',
    input: 'catalogue.courses',
    output: { length: 50 },
  },
  {
    row: 'H11',
    name: 'launch and advancement overlap in June',
    on: '2021-04-30',
    rule: 'phases',
    input: '2021-06-15',
    output: ['1', '2'],
  },
  {
    row: 'H11',
    name: 'expert guidance runs inside the advancement phase',
    on: '2021-04-30',
    rule: 'phases',
    input: '2021-10-15',
    output: ['2', '2（3）'],
  },
  {
    row: 'H11',
    name: 'only the assessment is left in December',
    on: '2021-04-30',
    rule: 'phases',
    input: '2021-12-31',
    output: ['3'],
  },
]
