import { judgePlan } from '@/domain/session'
import type { SchoolId } from '@/domain/shared'
import { faultsOf, problemsOf } from '@/src/packages/trainer-desk/pages/session-edit/faults'
import { planOf, type SessionForm } from '@/src/packages/trainer-desk/pages/session-edit/form'
import { nextHalfDay, nextItem, withCopyOf } from '@/src/packages/trainer-desk/pages/session-edit/half-days'
import { invitedCount } from '@/src/packages/trainer-desk/pages/session-edit/invited-count'
import { stepped } from '@/src/packages/trainer-desk/pages/session-edit/stepped'
import { NOON } from '../pages/facts'
import { form, halfDay } from './plan'

const faultsIn = (written: SessionForm) =>
  faultsOf(problemsOf(written, judgePlan(planOf(written), NOON).problems))

describe('a training that is planned', () => {
  it('becomes a plan without problems', () => {
    const written = form({ lat: '30.51234', lng: '120.9', radius: '500' })
    expect(faultsIn(written)).toEqual({})
    expect(planOf(written)).toMatchObject({
      place: { name: '2 号报告厅', location: { lat: 30.51234, lng: 120.9, datum: 'gcj02' }, radius: 500 },
      halfDays: [{ date: '2026-12-01', from: 510, to: 690 }],
      invited: { schools: ['S1'], groups: [] },
      worth: 150,
    })
  })

  it('sends only what is chosen, though the other lists are kept', () => {
    expect(planOf(form({ audience: 'everyone' })).invited).toEqual({
      everyone: true,
      schools: [],
      groups: [],
      people: [],
    })
  })

  it('says at each field what is missing', () => {
    const empty = form({
      title: ' ',
      placeName: '',
      schools: [],
      worth: '',
      halfDays: [halfDay({ date: '' })],
    })
    expect(Object.keys(faultsIn(empty)).sort()).toEqual(['halfDay:0', 'invited', 'place', 'title', 'worth'])
  })

  it('takes credits in halves', () => {
    expect(faultsIn(form({ worth: '1.3' })).worth).toBe('学分按 0.5 递增，例如 1 或 1.5。')
    expect(faultsIn(form({ worth: '0.5' })).worth).toBeUndefined()
  })

  it('says one thing about a position that is no place in China', () => {
    const swapped = form({ lat: '120.9', lng: '30.5', radius: '500' })
    expect(Object.keys(faultsIn(swapped))).toEqual(['location'])
    expect(Object.keys(faultsIn(form({ radius: '500' })))).toEqual(['radius'])
  })

  it('says at a line of the timetable what is wrong with it, more than one thing together', () => {
    const line = { key: 'x', from: '08:00', to: '09:00', module: '', topic: '', form: '', speaker: '' }
    const agenda = [{ ...line, from: '08:30', topic: '导入' }, line]
    expect(faultsIn(form({ halfDays: [halfDay({ agenda })] }))).toEqual({
      'halfDay:0:item:1': '请写主题。超出了这个半天的起止时间。和第 1 项的时间重叠。',
    })
  })
})

describe('the half-days of a training', () => {
  it('go on with the afternoon, then with the next morning', () => {
    const afternoon = nextHalfDay(halfDay())
    expect(afternoon).toMatchObject({ date: '2026-12-01', from: '14:00' })
    expect(nextHalfDay(afternoon)).toMatchObject({ date: '2026-12-02', from: '08:30' })
    expect(nextHalfDay(undefined)).toMatchObject({ date: '' })
  })

  it('are copied to the next day, with keys of their own', () => {
    const [first, second] = withCopyOf([halfDay()], halfDay())
    expect(second).toMatchObject({ date: '2026-12-02', from: '08:30', to: '11:30' })
    expect(second?.key).not.toBe(first?.key)
  })

  it('get lines that begin where the last one ends and stay inside', () => {
    const first = nextItem(halfDay())
    expect(first).toMatchObject({ from: '08:30', to: '09:30' })
    expect(nextItem(halfDay({ agenda: [{ ...first, to: '11:00' }] }))).toMatchObject({
      from: '11:00',
      to: '11:30',
    })
  })
})

describe('small things of the form', () => {
  it('steps credits by a half and never below nothing', () => {
    expect([stepped('1', 1), stepped('1.5', -1), stepped('0', -1), stepped('x', 1)]).toEqual([
      '1.5',
      '1',
      '0',
      '0.5',
    ])
  })

  it('counts whom the invitation reaches, and says nothing before it can', () => {
    const schools = [
      { code: 'S1' as SchoolId, headcount: 40 },
      { code: 'S2' as SchoolId, headcount: 60 },
    ]
    expect(invitedCount(form(), schools, [])).toBe(40)
    expect(invitedCount(form({ audience: 'everyone' }), schools, [])).toBe(100)
    expect(invitedCount(form({ audience: 'groups' }), schools, [])).toBeUndefined()
    expect(invitedCount(form(), [], [])).toBeUndefined()
  })
})
