import { addMs, MINUTE } from '@/domain/shared'
import type { SheetRow } from '@/src/packages/trainer-desk/answers'
import {
  countsOf,
  groupOf,
  lineOf,
  markText,
  missingOf,
  noteOf,
  rowStatus,
  rowsOf,
  totalsOf,
} from '@/src/packages/trainer-desk/pages/attendance/view'
import { NOON } from '../pages/facts'

type Mark = NonNullable<SheetRow['in']>

const mark = (given: Partial<Mark> = {}): Mark => ({
  at: NOON,
  mode: 'online',
  status: 'confirmed',
  ...given,
})
const row = (name: string, given: Partial<SheetRow> = {}): SheetRow => ({
  person: name,
  name,
  schoolName: '白杨小学',
  subject: '数学',
  isInvited: true,
  isExcused: false,
  ...given,
})

const both = row('沈听澜', { in: mark(), out: mark({ at: addMs(NOON, 90 * MINUTE) }) })
const early = row('叶知秋', { in: mark() })
const waiting = row('季长风', { in: mark(), out: mark({ status: 'pending', mode: 'offline' }) })
const voided = row('周予安', { in: mark({ status: 'void' }), schoolName: '石桥镇中心小学' })
const ill = row('顾南枝', { isExcused: true })
const walkIn = row('陆见微', { isInvited: false, in: mark({ status: 'pending' }) })
const rows = [both, early, waiting, voided, ill, walkIn]

describe('the attendance sheet', () => {
  it('has everybody in one group: to confirm before present before absent', () => {
    expect(rows.map(groupOf)).toEqual(['present', 'present', 'pending', 'absent', 'absent', 'pending'])
    expect(countsOf(rows)).toEqual({ absent: 2, pending: 2, present: 2, all: 6 })
  })

  it('finds people by name or school within a filter', () => {
    expect(rowsOf(rows, 'all', '石桥')).toEqual([voided])
    expect(rowsOf(rows, 'present', '知秋')).toEqual([early])
    expect(rowsOf(rows, 'absent', '知秋')).toEqual([])
  })

  it('says a missing check-out only once it is over', () => {
    expect(rowStatus(early, false)).toEqual({ tone: 'ok', text: '已签到' })
    expect(rowStatus(early, true)).toEqual({ tone: 'due', text: '没有签退' })
    expect([both, waiting, voided, ill].map((one) => rowStatus(one, true).text)).toEqual([
      '已签到签退',
      '待核对',
      '未签到',
      '请假',
    ])
    expect(rowStatus(row('江照', { out: mark() }), false).text).toBe('没有签到')
  })

  it('writes a record as auditors read it: when, how, and whether it stands', () => {
    expect(markText(undefined)).toBe('')
    expect(markText(waiting.out)).toBe('13:52 离线扫码，待核对')
    const corrected = row('江照', { isInvited: false, in: mark({ mode: 'corrected', why: '手机没电' }) })
    expect(noteOf(corrected)).toBe('名单外；签到：手机没电')
    expect(lineOf(corrected)).toBe('白杨小学；签到 13:52 补录（手机没电）；名单外')
  })

  it('counts for its head only what stands', () => {
    expect(totalsOf(rows)).toEqual({ invited: 5, in: 4, out: 2 })
  })

  it('offers by hand only what is not recorded', () => {
    expect(missingOf(ill)).toEqual(['in', 'out'])
    expect(missingOf(early)).toEqual(['out'])
    expect(missingOf(both)).toEqual([])
  })
})
