import { checkIns } from '@/cloudfunctions/check-in'
import { settlePresence } from '@/cloudfunctions/check-in/settle'
import { entriesOf } from '@/cloudfunctions/credit'
import { giveRole } from '@/cloudfunctions/people'
import { countyRules } from '@/cloudfunctions/programme'
import { sessions } from '@/cloudfunctions/session'
import { addMs, HOUR, instant, MINUTE, type PersonId, type SchoolId, type SessionId } from '@/domain/shared'
import {
  inDays,
  layRuledCounty,
  OFFICE,
  OTHER_SCHOOL,
  type RuledCounty,
  SCHOOL,
  TEACHER,
  TODAY,
} from './county'

/** In no cohort: judged by the values of the day. */
const OUTSIDE = 'teacher-outside'
let ruled: RuledCounty
let cohort: string
let outside: PersonId

beforeAll(async () => {
  ruled = await layRuledCounty()
  const { store, addTeacher } = ruled.county
  outside = (await addTeacher('沈砚', { account: OUTSIDE, school: OTHER_SCHOOL })).person
  for (const [person, school] of [
    [ruled.teacher, SCHOOL],
    [outside, OTHER_SCHOOL],
  ] as const)
    await giveRole(store, {
      ...{ person, role: 'school-admin' as const, by: person, at: instant(0) },
      scope: { kind: 'school', school },
    })
  const request = { name: '第一期', from: inDays(-30), until: inDays(300), schools: [SCHOOL] }
  const opened = await ruled.ask<{ cohort: string }>(OFFICE, 'programme.openCohort', {
    ...request,
    requestKey: ruled.key(),
  })
  cohort = opened.cohort
  await store.change(countyRules, store.county, { set: { approved: CHANGES } })
}, 120_000)
afterAll(() => ruled.stack.stop())

const change = (path: string, value: unknown) => ({
  // Yesterday: shortly after midnight the half-day that is judged was yesterday's.
  ...{ id: path, paths: [path], value, reason: '县里的决定', effectiveFrom: inDays(-1) },
  ...{ proposedBy: 'a'.repeat(32), proposedOn: TODAY, approvedBy: 'b'.repeat(32) },
})
const CHANGES = [
  change('studyRule.mostMinutesPerDay', 30),
  change('studyRule.fewestInPost', 60),
  change('logRule.fewest', 500),
  change('focus.ownPointsAllowed', false),
  change('presencePolicy.lateGraceMinutes', 0),
]

/** By which rules each of them is judged, as the pages and the judges say. */
const judged = async (account: string, school: SchoolId, person: PersonId) => {
  const study = await ruled.read<{ mostMinutesPerDay: number }>(account, 'study.myStudy')
  const logs = await ruled.read<{ rule: { fewest: number } }>(account, 'trainingLog.myLogs')
  const points = await ruled.read<{ allowed: boolean }>(account, 'evidence.ownPoints', { school })
  return {
    minutesPerDay: study.mostMinutesPerDay,
    postCounts: await postCounts(account),
    fewestInLog: logs.rule.fewest,
    logTaken: await logTaken(account),
    ownPoints: points.allowed,
    presence: await presenceOf(person, school),
  }
}

const post = '我在分数的初步认识这一课里，先让学生自己折纸，再用投屏比较不同的折法。'

async function postCounts(account: string): Promise<boolean> {
  const { discussion } = await ruled.ask<{ discussion: string }>(OFFICE, 'study.openDiscussion', {
    ...{ audience: 'county', title: '折纸里的分数', question: '您是怎么做的？' },
    requestKey: ruled.key(),
  })
  const request = { discussion, text: post, requestKey: ruled.key() }
  return (await ruled.ask<{ counted: boolean }>(account, 'study.post', request)).counted
}

async function logTaken(account: string): Promise<boolean> {
  const about = { kind: 'free', title: '听课有感' }
  const request = { about, text: post.repeat(5), pictures: [], requestKey: ruled.key() }
  return (await ruled.call(account, 'trainingLog.submitLog', request)).ok
}

let halfDays = 0
/** Minutes of a half-day of three hours to which somebody came five minutes late. */
async function presenceOf(person: PersonId, school: SchoolId): Promise<number | undefined> {
  halfDays += 1
  const session = `000000000${halfDays}` as SessionId
  const end = addMs(instant(Date.now()), -HOUR)
  const start = addMs(end, -3 * HOUR)
  const { store } = ruled.county
  const half = {
    ...{
      _id: session,
      series: session,
      title: '教学数据',
      mode: 'onsite' as const,
      place: { name: '报告厅' },
    },
    ...{
      on: TODAY,
      start,
      end,
      checkOutFrom: end,
      agenda: [],
      audience: [],
      trainers: [],
      worth: 200 as never,
    },
    ...{ invited: { schools: [], groups: [], people: [] }, keyId: 'k1', generation: 1 },
    ...{ state: 'planned' as const, createdAt: start },
  }
  await store.put(sessions, half)
  for (const [direction, at] of [
    ['in', addMs(start, 5 * MINUTE)],
    ['out', end],
  ] as const)
    await store.put(checkIns, {
      ...{ _id: `${session}:${person}:${direction}`, session, person, name: '', school, schoolName: '' },
      ...{ direction, mode: 'online', at, isInvited: true, status: 'confirmed' },
    })
  await settlePresence(store, { ...half, county: store.county }, person)
  const entries = await entriesOf(store, person)
  return entries.find(({ source }) => source === `${session}:${person}:out`)?.minutes
}

const DOCUMENTED = {
  ...{ minutesPerDay: 240, postCounts: true, fewestInLog: 100, logTaken: true, ownPoints: true },
  presence: 180,
}
const CHANGED = {
  ...{ minutesPerDay: 30, postCounts: false, fewestInLog: 500, logTaken: false, ownPoints: false },
  presence: 175,
}

test('who is in a cohort is judged by its pinned values in study, discussions, logs, micro-tasks and presence', async () => {
  expect(await judged(TEACHER, SCHOOL, ruled.teacher)).toEqual(DOCUMENTED)
})

test('who is in none is judged by the values of the day', async () => {
  expect(await judged(OUTSIDE, OTHER_SCHOOL, outside)).toEqual(CHANGED)
})

test('the cohort comes to the new values in all of them at once, by being re-pinned and not before', async () => {
  const { replay, job } = await ruled.ask<{ replay: string; job: string }>(OFFICE, 'programme.replayCohort', {
    ...{ cohort, requestKey: ruled.key() },
  })
  await ruled.finish(OFFICE, job)
  expect(await judged(TEACHER, SCHOOL, ruled.teacher)).toEqual(DOCUMENTED)
  const { replay: seen } = await ruled.read<{ replay: { loses: number } }>(OFFICE, 'programme.cohort', {
    cohort,
  })
  await ruled.ask(OFFICE, 'programme.repinCohort', { cohort, replay, loses: seen.loses })
  expect(await judged(TEACHER, SCHOOL, ruled.teacher)).toEqual(CHANGED)
})
