import { countSchools } from '@/cloudfunctions/class-forming/count-schools'
import { cohortResults, entriesOf, reverseEntry } from '@/cloudfunctions/credit'
import { type CohortDocument, cohorts } from '@/cloudfunctions/programme'
import { credits, instant } from '@/domain/shared'
import {
  inDays,
  layRuledCounty,
  OFFICE,
  OTHER_SCHOOL,
  type RuledCounty,
  SCHOOL,
  SECOND,
  TEACHER,
} from './county'

let ruled: RuledCounty
beforeAll(async () => {
  ruled = await layRuledCounty()
}, 60_000)
afterAll(() => ruled.stack.stop())

const open = (from: number, until: number, more: object = {}) => {
  const request = {
    name: '第一期',
    from: inDays(from),
    until: inDays(until),
    requestKey: ruled.key(),
    ...more,
  }
  return ruled.call(OFFICE, 'programme.openCohort', request)
}
const opened = async (...given: Parameters<typeof open>) => {
  const answer = await open(...given)
  if (!answer.ok) throw new Error(answer.code)
  return (answer.data as { cohort: string }).cohort
}
const close = async (cohort: string) => {
  const { job } = await ruled.ask<{ job: string }>(OFFICE, 'programme.closeCohort', { cohort })
  await ruled.finish(OFFICE, job)
}
const has = async () => {
  type Mine = { headline: { has: number }; cohort?: { name: string; course: string } }
  const { headline, cohort } = await ruled.read<Mine>(TEACHER, 'credit.myProgress')
  return { has: headline.has, ...(cohort && { cohort: cohort.name, course: cohort.course }) }
}
const practise = (on: number, amount: number, at?: Date) =>
  ruled.enter(
    ruled.teacher,
    'application-practice',
    inDays(on),
    { credits: credits(amount) },
    ...(at ? [instant(at.getTime())] : []),
  )

describe('cohorts one after the other', () => {
  let first = ''
  let second = ''

  it('count what happened within their dates, and show the rest as not counted', async () => {
    await practise(-400, 1)
    await practise(-40, 3)
    expect(await has()).toEqual({ has: 400 })
    first = await opened(-90, -2)
    expect(await has()).toEqual({ has: 300, cohort: '第一期', course: 'running' })
    const explained = await ruled.read<{ components: { id: string; lines: { reason: string }[] }[] }>(
      TEACHER,
      'credit.myEntries',
    )
    const practice = explained.components.find(({ id }) => id === 'school-based-practice')
    expect(practice?.lines.map(({ reason }) => reason)).toEqual(['outside-period', 'counted'])
  })

  it('do not open while another one of the same schools runs, or over its dates', async () => {
    expect(await open(-1, 300)).toMatchObject({ code: 'COHORT_STILL_RUNNING', facts: { name: '第一期' } })
    expect(await open(-1, 300, { schools: [OTHER_SCHOOL] })).toMatchObject({ code: 'COHORT_STILL_RUNNING' })
    expect(await open(5, 5)).toMatchObject({ code: 'COHORT_DATES_NOT_VALID' })
  })

  it('freeze every result when they are closed, whatever is recorded or reversed later', async () => {
    await close(first)
    expect(await has()).toEqual({ has: 300, cohort: '第一期', course: 'closed' })
    await practise(-30, 2, new Date(Date.now() + 1000))
    const [entry] = (await entriesOf(ruled.county.store, ruled.teacher)).filter(
      ({ on }) => on === inDays(-40),
    )
    const later = instant(Date.now() + 2000)
    await reverseEntry(ruled.county.store, entry?._id ?? '', later, ruled.teacher, '试一试')
    expect(await has()).toMatchObject({ has: 300, course: 'closed' })
    const frozen = await ruled.county.store.all(cohortResults)
    expect(frozen.map(({ person, headline, verdict }) => [person, headline.has, verdict])).toEqual([
      [ruled.teacher, 300, 'not-yet'],
    ])
    expect(await open(-20, 300)).toMatchObject({ code: 'COHORT_OVERLAPS', facts: { until: inDays(-2) } })
  })

  it('carry what was recorded after the close into the next one, so that nobody loses it', async () => {
    second = await opened(-1, 300, { name: '第二期' })
    await practise(0, 4)
    expect(await has()).toEqual({ has: 600, cohort: '第二期', course: 'running' })
  })

  it('open again by name and with a reason, and not while the next one runs', async () => {
    const request = { cohort: first, why: '漏了一批学时' }
    expect(await ruled.call(SECOND, 'programme.reopenCohort', request)).toMatchObject({
      code: 'COHORT_STILL_RUNNING',
      facts: { name: '第二期' },
    })
    await close(second)
    await ruled.ask(SECOND, 'programme.reopenCohort', request)
    expect(await has()).toMatchObject({ cohort: '第一期', course: 'running' })
    const { closings } = await ruled.read<Pick<CohortDocument, 'closings'>>(OFFICE, 'programme.cohort', {
      cohort: first,
    })
    expect(closings).toMatchObject([{ byName: '闻修远', reopenedByName: '顾长庚', why: '漏了一批学时' }])
    await close(first)
    const results = await ruled.county.store.all(cohortResults, { cohort: first })
    expect(results.map(({ closing }) => closing)).toEqual([1, 2])
  })

  it('close once, however often that is asked', async () => {
    await close(first)
    const cohort = await ruled.county.store.find(cohorts, first)
    expect(cohort?.closings).toHaveLength(2)
  })

  it('keep their rules until somebody re-pins them, having seen who changes', async () => {
    const third = await opened(310, 600, { name: '第三期' })
    const path = 'roles.trainee.components.school-based-practice.minimum'
    const told = {
      path,
      value: 3000,
      reason: '县里要求更高',
      effectiveFrom: inDays(0),
      requestKey: ruled.key(),
    }
    const { change } = await ruled.ask<{ change: string }>(OFFICE, 'programme.proposeRule', told)
    const order = { change, requestKey: ruled.key() }
    const { replay } = await ruled.ask<{ replay: string }>(SECOND, 'programme.replayChange', order)
    await ruled.finish(SECOND, replay)
    await ruled.ask(SECOND, 'programme.approveRule', { change, replay, loses: 0 })
    const needs = async () => {
      type Mine = { components: { id: string; needs: number }[] }
      const { components } = await ruled.read<Mine>(TEACHER, 'credit.myProgress')
      return components.find(({ id }) => id === 'school-based-practice')?.needs
    }
    expect(await needs()).toBe(2500)
    const wanted = { cohort: third, requestKey: ruled.key() }
    const second = await ruled.ask<{ replay: string }>(OFFICE, 'programme.replayCohort', wanted)
    await ruled.finish(OFFICE, second.replay)
    await ruled.ask(OFFICE, 'programme.repinCohort', { cohort: third, replay: second.replay, loses: 0 })
    expect(await needs()).toBe(3000)
  })
})

describe('a cohort of some schools', () => {
  it('divides only its own into classes', async () => {
    await ruled.county.addTeacher('钱一鸣', { school: OTHER_SCHOOL })
    const told = { counting: 'trainees', joining: { kind: 'by-theme' }, requestKey: ruled.key() } as const
    const { cohort } = await ruled.ask<{ cohort: string }>(OFFICE, 'classForming.createCohort', {
      name: '编班用',
      ...told,
    })
    const rule = { cap: 90, soloFrom: 50 }
    const counted = await countSchools(ruled.county.store, { ...told, _id: cohort, rule, schools: [SCHOOL] })
    expect(counted.schools.map(({ id }) => id)).toEqual([SCHOOL])
  })
})
