import { addMs, DAY, HOUR, MINUTE } from '@/domain/shared'
import { phaseStatus } from '@/src/copy/session-phase'
import { extension, openDeeds, postponement } from '@/src/packages/trainer-desk/pages/session/view'
import {
  hallsOfToday,
  isOpenFrom,
  nextPage,
  once,
  scopesOf,
} from '@/src/packages/trainer-desk/pages/sessions/view'
import { NOON, sessionAt } from '../pages/facts'

const nobody = { in: 0, out: 0 }

describe('the list of trainings', () => {
  it('keeps a half-day among the coming ones until its doors close', () => {
    expect(isOpenFrom(NOON)).toBe(addMs(NOON, -15 * MINUTE))
  })

  it('reads the last moment of a page again, because many halls end together', () => {
    const page = [sessionAt(0), sessionAt(60)]
    expect(nextPage(page, 'coming')).toBe(page[1]?.end)
    expect(nextPage([...page].reverse(), 'past')).toBe(addMs(page[0]?.end ?? NOON, 1))
    expect(once([...page, ...page])).toEqual(page)
  })

  it('steps over a page that is one moment throughout', () => {
    const moment = sessionAt(0)
    expect(nextPage([moment, moment], 'coming')).toBe(addMs(moment.end, 1))
    expect(nextPage([moment, moment], 'past')).toBe(moment.end)
  })

  it('shows the county’s office all of them, trainers their own', () => {
    const grant = (role: 'trainer' | 'county-office') => ({ role, scope: { kind: 'county' as const } })
    const grants = (...roles: ('trainer' | 'county-office')[]) =>
      ({ grants: roles.map(grant) }) as Parameters<typeof scopesOf>[0]
    expect(scopesOf(grants('trainer', 'county-office'))).toEqual(['county', 'own'])
    expect(scopesOf(grants('trainer'))).toEqual(['own'])
  })

  it('keeps the halls of today for an hour without a network', () => {
    const tomorrow = sessionAt(DAY / MINUTE)
    const over = sessionAt(-300)
    const soon = sessionAt(60)
    expect(hallsOfToday([tomorrow, over, soon], NOON)).toEqual([soon.id])
  })

  it('says where a half-day stands', () => {
    const texts = [-200, -170, -60, 8, 400].map((minutes) => phaseStatus(sessionAt(minutes), NOON).text)
    expect(texts).toEqual(['已结束', '正在签退', '进行中', '正在签到', '未开始'])
    expect(phaseStatus(sessionAt(8, { state: 'cancelled' }), NOON).text).toBe('已取消')
  })
})

describe('what can be done to a half-day', () => {
  it('is everything before it begins, except to open the check-out', () => {
    expect(openDeeds(sessionAt(60), nobody, NOON)).toEqual(['extend', 'postpone', 'renew-code', 'cancel'])
  })

  it('is to open the check-out while it runs, and not to postpone once somebody left', () => {
    expect(openDeeds(sessionAt(-60), { in: 9, out: 1 }, NOON)).toEqual([
      'open-check-out',
      'extend',
      'renew-code',
      'cancel',
    ])
  })

  it('is nothing once it is over or cancelled', () => {
    expect(openDeeds(sessionAt(-300), nobody, NOON)).toEqual([])
    expect(openDeeds(sessionAt(60, { state: 'cancelled' }), nobody, NOON)).toEqual([])
  })

  it('is named in instants of China', () => {
    const session = sessionAt(0)
    expect(extension(session, 30)).toEqual({ kind: 'extend', end: addMs(session.end, HOUR / 2) })
    expect(postponement({ date: '2026-11-25', from: '13:52', to: '14:52' })).toEqual({
      kind: 'postpone',
      start: NOON,
      end: addMs(NOON, HOUR),
    })
    expect(postponement({ date: '2026-11-25', from: '', to: '14:52' })).toBeUndefined()
  })
})
