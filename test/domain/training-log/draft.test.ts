import { addMs, type CalendarDate, DAY, HOUR, instantInChina } from '@/domain/shared'
import {
  canWithdraw,
  countCharacters,
  dueOf,
  judgeDeadline,
  judgeDraft,
  type LogRule,
} from '@/domain/training-log'

const rule: LogRule = {
  fewest: 10,
  most: 20,
  mostPictures: 9,
  due: { daysAfter: 2, minuteOfDay: 22 * 60 },
  acceptsLate: false,
  forCredit: false,
  inferred: true,
}
const due = instantInChina('2026-11-27' as CalendarDate, 22 * 60)
const draft = (over: object = {}) => ({
  text: '十二个字的研修日志写好了',
  pictures: 0,
  uploading: 0,
  due,
  ...over,
})

describe('the length of a log', () => {
  it.each([
    ['', 0],
    [' \n　\t', 0],
    ['研修 日志。', 5],
    ['𠮷祥 ok', 4],
  ])('of %j is %d', (text, count) => {
    expect(countCharacters(text)).toBe(count)
  })
})

describe('the deadline of a log', () => {
  it('is a minute of a day in China after the day of the session, however late it ended', () => {
    expect(dueOf(rule, instantInChina('2026-11-25' as CalendarDate, 17 * 60))).toBe(due)
    expect(dueOf(rule, instantInChina('2026-11-25' as CalendarDate, 1439))).toBe(due)
  })

  it.each([
    [-3 * DAY, { state: 'open', due, left: 3 * DAY }],
    [-48 * HOUR - 1, { state: 'open', due, left: 48 * HOUR + 1 }],
    [-48 * HOUR, { state: 'soon', due, left: 48 * HOUR }],
    [0, { state: 'soon', due, left: 0 }],
    [1, { state: 'past', due, past: 1 }],
  ])('seen %d ms from it', (ms, expected) => {
    expect(judgeDeadline(due, addMs(due, ms))).toEqual(expected)
  })

  it('is none for a free log', () => {
    expect(judgeDeadline(undefined, due)).toEqual({ state: 'none' })
  })
})

describe('a draft', () => {
  it('that keeps the rule can be submitted up to the last instant', () => {
    expect(judgeDraft(draft(), rule, due)).toEqual({ problems: [], late: false })
  })

  it.each([
    [{ text: ' 九个字的日志还没够' }, { code: 'text-too-short', count: 9, fewest: 10 }],
    [{ text: '长'.repeat(21) }, { code: 'text-too-long', count: 21, most: 20 }],
    [{ pictures: 10 }, { code: 'too-many-pictures', count: 10, most: 9 }],
    [
      { pictures: 2, uploading: 1 },
      { code: 'pictures-uploading', count: 1 },
    ],
  ])('%j is refused with its reason', (over, problem) => {
    expect(judgeDraft(draft(over), rule, due).problems).toEqual([problem])
  })

  it('is never empty, even where a region asks for no length', () => {
    const { problems } = judgeDraft(draft({ text: ' ' }), { ...rule, fewest: 0 }, due)
    expect(problems).toEqual([{ code: 'text-too-short', count: 0, fewest: 1 }])
  })

  it('after its deadline is refused, or taken and marked, as the rule says', () => {
    const after = addMs(due, 1)
    expect(judgeDraft(draft(), rule, after)).toEqual({ problems: [{ code: 'past-due', due }], late: true })
    expect(judgeDraft(draft(), { ...rule, acceptsLate: true }, after)).toEqual({ problems: [], late: true })
  })
})

describe('a submitted log', () => {
  it('can be taken back until its deadline, and until somebody commented', () => {
    expect(canWithdraw({ due, commented: false }, due)).toBe(true)
    expect(canWithdraw({ due, commented: false }, addMs(due, 1))).toBe(false)
    expect(canWithdraw({ due, commented: true }, due)).toBe(false)
    expect(canWithdraw({ commented: false }, due)).toBe(true)
  })
})
