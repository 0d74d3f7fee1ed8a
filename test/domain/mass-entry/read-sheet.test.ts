import { chooseEntrySheet, openEntrySheet, readEntryRow } from '@/domain/mass-entry'
import { identityCheckDigit } from '@/domain/people'
import type { CalendarDate } from '@/domain/shared'

const first = '33992119800512100'
const IDENTITY = first + identityCheckDigit(first)
const CONTEXT = { on: '2021-06-30' as CalendarDate, today: '2021-07-15' as CalendarDate }
const HEAD = [
  '序号',
  '姓名',
  '身份证号码',
  '工作单位',
  '日期',
  '网络研修（分钟）',
  '校本应用考核 学时',
  '过程考评',
  '说明',
]
const read = (cells: Record<string, string>) =>
  readEntryRow({ name: '安然', identity: IDENTITY, ...cells }, CONTEXT)

describe('a sheet with a column for each kind', () => {
  const sheet = openEntrySheet([
    ['2021 年统一录入'],
    [...HEAD, '签名'],
    ['1', '安然', IDENTITY, '一小', '2021/6/1', '900', '', '92.5', '智慧教育平台'],
    ['', '合计', '', '', '', '900', '', '', ''],
    ['填报人：', '', '', '', '', '', '', '', ''],
  ])

  it('names each column by kind and unit, and says which titles it did not read', () => {
    expect(sheet?.amounts.map(({ id }) => id)).toEqual([
      'online-study.minutes',
      'application-assessment.hours',
      'process-assessment.points',
    ])
    expect(sheet?.unread).toEqual(['签名'])
  })

  it('has the lines that are about somebody', () => {
    expect(sheet?.lines.map(({ rowNumber }) => rowNumber)).toEqual([3])
    expect(readEntryRow(sheet?.lines[0]?.cells ?? {}, CONTEXT)).toMatchObject({
      identity: IDENTITY,
      issues: [],
      facts: [
        { kind: 'online-study', field: 'minutes', amount: 900, on: '2021-06-01', note: '智慧教育平台' },
        { kind: 'process-assessment', field: 'points', amount: 9250 },
      ],
    })
  })
})

test('a sheet with one line a fact is read by 事项, 数量 and 计量单位', () => {
  const sheet = openEntrySheet([
    ['姓名', '手机号码', '事项', '数量', '计量单位'],
    ['安然', '13800000000', '网络研修', '45', '分钟'],
  ])
  expect(sheet?.isLong).toBe(true)
  expect(readEntryRow(sheet?.lines[0]?.cells ?? {}, CONTEXT)).toMatchObject({
    telephone: '13800000000',
    facts: [{ kind: 'online-study', field: 'minutes', amount: 45 }],
  })
})

test.each([
  ['no amounts', ['姓名', '身份证号码', '备注']],
  ['nobody', ['事项', '数量']],
  ['a kind whose unit is not said and may be two', ['姓名', '身份证号码', '校本应用考核']],
])('a sheet with %s is none', (_, head) => {
  expect(openEntrySheet([head])).toBeUndefined()
})

test('of several sheets the one with the most lines is taken', () => {
  const line = ['1', '安然', IDENTITY, '', '', '1', '', '', '']
  const chosen = chooseEntrySheet([
    { name: '说明', rows: [['怎么填']] },
    { name: '一', rows: [HEAD, line] },
    { name: '二', rows: [HEAD, line, line] },
  ])
  expect(chosen?.sheet.name).toBe('二')
  expect(chosen?.others.map(({ name }) => name)).toEqual(['一'])
})

describe('an amount', () => {
  it.each([
    ['8', 800],
    ['8.29', 829],
    ['8学时', 800],
    ['８．５', 850],
    ['1,000', undefined],
  ])('of hours %j is %j', (text, amount) => {
    const { facts, issues } = read({ 'application-assessment.hours': text })
    expect(facts[0]?.amount).toBe(amount)
    if (amount === undefined) expect(issues[0]?.code).toBe('amount-too-large')
  })

  it.each([
    ['online-study.minutes', '90.5', 'amount-too-fine'],
    ['online-study.minutes', '-90', 'amount-negative'],
    ['online-study.minutes', '无', 'amount-unreadable'],
    ['online-study.minutes', '=A1+1', 'amount-unreadable'],
    ['online-study.minutes', '1e3', 'amount-unreadable'],
    ['online-study.minutes', '99999999999999999999', 'amount-too-large'],
    ['application-assessment.hours', '8.123', 'amount-too-fine'],
  ])('in %s is refused: %j, %s', (column, text, code) => {
    expect(read({ [column]: text })).toMatchObject({ facts: [], issues: [{ column, code }] })
  })

  it('of zero states nothing', () => {
    expect(read({ 'online-study.minutes': '0' })).toMatchObject({ issues: [{ code: 'nothing-stated' }] })
  })
})

describe('a date', () => {
  it.each(['2021-06-01', '2021/6/1', '2021.6.1', '2021年6月1日', '20210601', '2021-06-01 08:30'])(
    'is read: %s',
    (on) => {
      expect(read({ on, 'online-study.minutes': '1' }).facts[0]?.on).toBe('2021-06-01')
    },
  )

  it('that is missing is the day of the whole sheet', () => {
    expect(read({ on: ' ', 'online-study.minutes': '1' }).facts[0]?.on).toBe('2021-06-30')
  })

  it.each([
    ['2021-02-30', 'date-unreadable'],
    ['去年', 'date-unreadable'],
    ['2021-07-16', 'date-in-future'],
  ])('is refused: %s, %s', (on, code) => {
    expect(read({ on, 'online-study.minutes': '1' }).issues).toMatchObject([{ column: 'on', code }])
  })
})

test.each([
  [{ kind: '打扫卫生', amount: '1' }, 'kind', 'kind-unknown'],
  [{ kind: '校本应用考核', amount: '1' }, 'amount', 'unit-missing'],
  [{ kind: '校本应用考核', amount: '1', unit: '分钟' }, 'unit', 'unit-not-of-kind'],
])('a line %j is refused at %s: %s', (cells, column, code) => {
  expect(read(cells).issues).toMatchObject([{ column, code }])
})
