import { auditEntries, findBreak } from '@/cloudfunctions/kernel'
import { programmeFor } from '@/cloudfunctions/programme'
import { credits, instantInChina, minutes } from '@/domain/shared'
import { SCHOOL } from '../county'
import { inDays, layRuledCounty, OFFICE, type RuledCounty, SECOND, TEACHER, TODAY } from './county'

const LATE_GRACE = 'presencePolicy.lateGraceMinutes'

let ruled: RuledCounty
beforeAll(async () => {
  ruled = await layRuledCounty()
  const { enter, teacher } = ruled
  await enter(teacher, 'onsite-training', inDays(-20), { worth: credits(2), lateMinutes: minutes(10) })
  await enter(teacher, 'onsite-training', inDays(-19), { worth: credits(2) })
}, 60_000)
afterAll(() => ruled.stack.stop())

const propose = async (value: unknown, path = LATE_GRACE, effectiveFrom = TODAY) => {
  const request = { path, value, reason: '会场提前半小时开门', effectiveFrom, requestKey: ruled.key() }
  return (await ruled.ask<{ change: string }>(OFFICE, 'programme.proposeRule', request)).change
}
const replayOf = async (change: string) => {
  const order = { change, requestKey: ruled.key() }
  const { replay } = await ruled.ask<{ replay: string }>(SECOND, 'programme.replayChange', order)
  await ruled.finish(SECOND, replay)
  return replay
}
const headline = async () => {
  type Progress = { headline: { has: number }; version: number }
  const { headline: figure, version } = await ruled.read<Progress>(TEACHER, 'credit.myProgress')
  return { has: figure.has, version }
}

describe('a county’s own value', () => {
  it('is refused when it does not fit its place, has no place or begins too early', async () => {
    const told = { path: LATE_GRACE, value: 'five', reason: '理由', effectiveFrom: TODAY }
    const tried = (changed: object) =>
      ruled.call(OFFICE, 'programme.proposeRule', { ...told, ...changed, requestKey: ruled.key() })
    expect(await tried({})).toMatchObject({ code: 'RULE_NOT_CHANGEABLE' })
    expect(await tried({ path: 'region.name', value: 1 })).toMatchObject({ code: 'NOT_FOUND' })
    expect(await tried({ value: 5, effectiveFrom: inDays(-1) })).toMatchObject({
      code: 'RULE_CHANGE_TOO_EARLY',
      facts: { earliest: TODAY },
    })
  })

  it('changes nothing until a second official has approved it, having seen who loses', async () => {
    const change = await propose(5)
    expect(await headline()).toEqual({ has: 400, version: 0 })
    const own = { change, replay: '0'.repeat(32), loses: 0 }
    expect(await ruled.call(OFFICE, 'programme.approveRule', own)).toMatchObject({
      code: 'SECOND_OFFICIAL_NEEDED',
    })
    expect(await ruled.call(SECOND, 'programme.approveRule', own)).toMatchObject({ code: 'REPLAY_NEEDED' })

    const replay = await replayOf(change)
    const differences = await ruled.read(SECOND, 'programme.replayDifferences', { replay, effect: 'loses' })
    expect(differences).toEqual({
      people: [
        {
          person: ruled.teacher,
          role: 'trainee',
          name: '林晓',
          schoolName: '测试S01小学',
          before: { has: 400, verdict: 'not-yet' },
          after: { has: 200, verdict: 'not-yet' },
          components: [{ id: 'onsite-training', before: 400, after: 200 }],
        },
      ],
    })
    expect(await headline()).toEqual({ has: 400, version: 0 })
    const unseen = { change, replay, loses: 0 }
    expect(await ruled.call(SECOND, 'programme.approveRule', unseen)).toMatchObject({
      code: 'REPLAY_CHANGED',
      facts: { loses: 1 },
    })
    await ruled.ask(SECOND, 'programme.approveRule', { change, replay, loses: 1 })
    expect(await headline()).toEqual({ has: 200, version: 1 })
  })

  it('explains itself to the trainee: what the county changed, since when and why', async () => {
    expect(await ruled.read(TEACHER, 'credit.myEntries')).toMatchObject({
      changes: [{ paths: [LATE_GRACE], value: 5, reason: '会场提前半小时开门', effectiveFrom: TODAY }],
      components: expect.arrayContaining([
        expect.objectContaining({
          id: 'onsite-training',
          lines: [
            expect.objectContaining({ gave: 0, reason: 'late' }),
            expect.objectContaining({ gave: 200 }),
          ],
        }),
      ]),
    })
  })

  it('is approved once, however often that is asked', async () => {
    const { history } = await ruled.read<{ history: { _id: string }[] }>(OFFICE, 'programme.ruleValue', {
      path: LATE_GRACE,
    })
    const change = history[0]?._id ?? ''
    await ruled.ask(SECOND, 'programme.approveRule', { change, replay: '0'.repeat(32), loses: 0 })
    expect(await headline()).toEqual({ has: 200, version: 1 })
  })

  it('changes every place of one assumption together', async () => {
    const change = await propose(1600, 'roles.trainee.components.online-study.minimum', inDays(1))
    const replay = await replayOf(change)
    await ruled.ask(SECOND, 'programme.approveRule', { change, replay, loses: 0 })
    const { values } = await ruled.read<{ values: { paths: string[]; value: unknown }[] }>(
      OFFICE,
      'programme.ruleValues',
    )
    const credits16 = values.filter(({ value }) => value === 1600)
    expect(credits16.map(({ paths }) => paths.map((path) => path.split('.').at(-1)))).toEqual([
      ['minimum', 'maximum', 'gives'],
    ])
  })

  it('does not hold before its day', async () => {
    expect((await headline()).version).toBe(1)
    const minimum = async (days: number) => {
      const { roles } = await programmeFor(ruled.county.store, SCHOOL, instantInChina(inDays(days), 0))
      return roles.trainee?.components.find(({ id }) => id === 'online-study')?.minimum?.value
    }
    expect([await minimum(0), await minimum(1)]).toEqual([1700, 1600])
  })

  it('is withdrawn by whom it is from, rejected by somebody else, and stays on record either way', async () => {
    const first = await propose(20, LATE_GRACE, inDays(2))
    expect(await ruled.call(SECOND, 'programme.withdrawRule', { change: first })).toMatchObject({
      code: 'RULE_CHANGE_NOT_OWN',
    })
    expect(
      await ruled.call(OFFICE, 'programme.proposeRule', {
        path: LATE_GRACE,
        value: 25,
        reason: '理由',
        effectiveFrom: inDays(2),
        requestKey: ruled.key(),
      }),
    ).toMatchObject({ code: 'RULE_CHANGE_PENDING' })
    await ruled.ask(OFFICE, 'programme.withdrawRule', { change: first })
    const second = await propose(25, LATE_GRACE, inDays(2))
    expect(await ruled.call(OFFICE, 'programme.rejectRule', { change: second, why: '先不改' })).toMatchObject(
      { code: 'SECOND_OFFICIAL_NEEDED' },
    )
    await ruled.ask(SECOND, 'programme.rejectRule', { change: second, why: '先不改' })
    const { history } = await ruled.read<{ history: { state: string; value: unknown }[] }>(
      OFFICE,
      'programme.ruleValue',
      { path: LATE_GRACE },
    )
    expect(history.map(({ state, value }) => [state, value])).toEqual([
      ['rejected', 25],
      ['withdrawn', 20],
      ['approved', 5],
    ])
    expect((await headline()).version).toBe(1)
  })

  it('leaves a whole audit chain that names proposer and approver', async () => {
    const { store } = ruled.county
    const deeds = (await store.all(auditEntries)).map(({ action }) => action)
    expect(deeds.filter((action) => action.endsWith('-rule'))).toEqual([
      'propose-rule',
      'approve-rule',
      'propose-rule',
      'approve-rule',
      'propose-rule',
      'withdrawn-rule',
      'propose-rule',
      'rejected-rule',
    ])
    expect(await findBreak(store)).toBeUndefined()
  })
})
