import type { Case, EventCase } from '../../case'

const online = (minutes: number, on = '2021-10-30'): EventCase => ({ kind: 'online-study', minutes, on })
const session = (on: string, more: Partial<EventCase> = {}): EventCase => ({
  kind: 'onsite-training',
  worth: 2,
  minutes: 180,
  on,
  ...more,
})
const practice = (credits: number, on = '2021-11-12'): EventCase => ({
  kind: 'application-practice',
  credits,
  on,
})
const fourSessions = ['2021-11-04', '2021-11-11', '2021-11-18', '2021-11-25'].map((on) => session(on))

/** What a trainee has, needs and lacks: the 50 credits, and what an agency enters. */
export const credits: Case[] = [
  {
    row: 'Z1',
    name: '900 minutes, four sessions of 2 credits and 25 credits of practice are 50 and pass',
    on: '2022-06-30',
    rule: 'progress',
    input: { role: 'trainee', events: [online(900), ...fourSessions, practice(25)] },
    output: {
      has: 50,
      needs: 50,
      components: { 'online-study': 17, 'onsite-training': 8, 'school-based-practice': 25 },
      verdict: 'pass',
      missing: [],
      assumptions: ['online-credits-not-printed'],
    },
  },
  {
    row: 'Z1',
    name: 'nobody has anything before the first event, and on-site training is the easiest to get',
    on: '2021-09-01',
    rule: 'progress',
    input: { role: 'trainee', events: [] },
    output: {
      has: 0,
      verdict: 'not-yet',
      missing: [
        ['onsite-training', 8],
        ['online-study', 17],
        ['school-based-practice', 25],
      ],
    },
  },
  {
    row: 'Z1',
    name: '899 minutes of online study earn nothing yet, the last minute earns 17',
    on: '2021-10-30',
    rule: 'progress',
    input: { role: 'trainee', events: [online(899)] },
    output: { has: 0, components: { 'online-study': 0 } },
  },
  {
    row: 'Z1',
    name: 'minutes of several days add up to 900',
    on: '2021-10-30',
    rule: 'progress',
    input: { role: 'trainee', events: [online(450, '2021-10-01'), online(450, '2021-10-30')] },
    output: { components: { 'online-study': 17 } },
  },
  {
    row: 'Z1',
    name: 'a fifth session gives nothing: on-site training is 8 credits',
    on: '2021-12-02',
    rule: 'progress',
    input: { role: 'trainee', events: [...fourSessions, session('2021-12-02')] },
    output: { has: 8, components: { 'onsite-training': 8 } },
  },
  {
    row: 'Z1',
    name: 'practice above 25 counts, but does not replace on-site training',
    on: '2022-06-30',
    rule: 'progress',
    input: { role: 'trainee', events: [online(900), session('2021-11-04'), practice(31)] },
    output: { has: 50, verdict: 'not-yet', missing: [['onsite-training', 6]] },
  },
  {
    row: 'Z1',
    name: 'a practice credit entered twice by mistake and reversed counts once',
    on: '2021-10-16',
    rule: 'progress',
    input: {
      role: 'trainee',
      events: [
        { ...practice(1, '2021-10-15'), id: 'first' },
        { ...practice(1, '2021-10-15'), id: 'again' },
        { ...practice(1, '2021-10-16'), id: 'undo', reversalOf: 'again' },
      ],
    },
    output: { has: 1 },
  },
  {
    row: 'Z1',
    name: '15 minutes late is still present, 16 is not (推定)',
    on: '2021-11-11',
    rule: 'progress',
    input: {
      role: 'trainee',
      events: [session('2021-11-04', { lateMinutes: 15 }), session('2021-11-11', { lateMinutes: 16 })],
    },
    output: { has: 2, assumptions: ['late-grace-not-printed', 'early-leave-grace-not-printed'] },
  },
  {
    row: 'Z9',
    name: 'credits that the agency enters in one go are capped like any other and never doubled',
    on: '2022-06-30',
    rule: 'progress',
    input: {
      role: 'trainee',
      events: [...fourSessions, { kind: 'onsite-training', credits: 8, on: '2022-06-20' }],
    },
    output: { has: 8 },
  },
  {
    row: 'Z9',
    name: 'mass entry undone by a reversal leaves what presence had earned',
    on: '2022-06-30',
    rule: 'progress',
    input: {
      role: 'trainee',
      events: [
        session('2021-11-04'),
        { kind: 'onsite-training', credits: 8, on: '2022-06-20', id: 'mass' },
        { kind: 'onsite-training', on: '2022-06-21', id: 'undo', reversalOf: 'mass' },
      ],
    },
    output: { has: 2 },
  },
]
