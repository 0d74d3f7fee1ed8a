import { chooseRosterSheet, findHeader, openRosterSheet, readRosterSheet } from '@/domain/people'
import { context, number } from './county'

const TITLES = [
  '序号',
  '姓名',
  '性别',
  '身份证号码',
  '县（市区）',
  '工作单位',
  '任教学段',
  '任教学科',
  '联系电话',
  '备注',
]
const line = (name: string, identity: string) => [
  '1',
  name,
  '',
  identity,
  '',
  '石桥镇中心小学',
  '小学',
  '语文',
  '',
]
const numbersOf = (rows: string[][]) => openRosterSheet(rows)?.people.map(({ rowNumber }) => rowNumber)

describe('the titles of a roster', () => {
  it('are found under title rows', () => {
    expect(findHeader([['附件3'], ['参培教师信息表', '参培教师信息表'], [], TITLES])).toEqual({
      row: 4,
      unread: [],
      columns: {
        number: 0,
        name: 1,
        sex: 2,
        identity: 3,
        county: 4,
        school: 5,
        stage: 6,
        subject: 7,
        telephone: 8,
        note: 9,
      },
    })
  })

  it('are understood in any order and by the words of any office', () => {
    const header = findHeader([
      ['手机号', '所在 学校', '*证件号码（必填）', '教师\n姓名：', '工龄', '学段', '科目'],
    ])
    expect(header).toEqual({
      row: 1,
      unread: ['工龄'],
      columns: { telephone: 0, school: 1, identity: 2, name: 3, stage: 5, subject: 6 },
    })
  })

  it('prefer the mobile number where two columns are telephones', () => {
    const header = findHeader([['姓名', '身份证号', '联系电话', '手机号码', '办公电话']])
    expect(header?.columns.telephone).toBe(3)
  })

  it('are the lower of two rows when merged cells repeat them', () => {
    const rows = [
      ['姓名', '身份证号', '联系方式', '联系方式'],
      ['姓名', '身份证号', '手机', '邮箱'],
    ]
    expect(findHeader(rows)).toMatchObject({ row: 2, columns: { telephone: 2 } })
  })

  it('are missing when there is no name or no identity number', () => {
    expect(findHeader([['姓名', '学校', '电话']])).toBeUndefined()
    expect(openRosterSheet([['随便', '什么']])).toBeUndefined()
  })
})

describe('the rows of a roster', () => {
  it('keep their numbers over empty rows, subtotals, notes, repeated titles and footers', () => {
    const rows = [
      TITLES,
      ['示例', '张三', '男', '33XXXXXXXXXXXXXXXX'],
      line('周宁', number(2)),
      [],
      ['  ', '　'],
      ['小计：1人'],
      TITLES,
      line('何岚', number(4)),
      ['以下空白', '以下空白', '以下空白', '以下空白'],
      ['7', '', '', '', '云溪县'],
      ['备注：', '以上属实'],
      ['填报人：方某', '', '', '', '联系电话：16012345678'],
    ]
    expect(numbersOf(rows)).toEqual([3, 8])
  })

  it('are kept when only the name is missing, for the office has to see them', () => {
    expect(numbersOf([TITLES, line('', number(2))])).toEqual([2])
  })

  it('say how many people the office counted', () => {
    const rows = [['参培教师信息表'], ['参培人数： １２ 人'], TITLES, line('周宁', number(2))]
    expect(openRosterSheet(rows)?.statedCount).toBe(12)
  })

  it('are taken from the sheet with the most people', () => {
    const sheet = (name: string, count: number) => ({
      name,
      rows: [TITLES, ...Array.from({ length: count }, (_, index) => line('周宁', number(index)))],
    })
    const chosen = chooseRosterSheet([
      { name: '说明', rows: [['请填写']] },
      sheet('一', 1),
      sheet('二', 3),
      sheet('空', 0),
    ])
    expect(chosen?.sheet.name).toBe('二')
    expect(chosen?.others.map(({ name }) => name)).toEqual(['一'])
    expect(chooseRosterSheet([{ name: '说明', rows: [['请填写']] }])).toBeUndefined()
  })
})

describe('a person who stands in the file twice', () => {
  it('is held back in both rows, each naming the other', () => {
    const sheet = openRosterSheet([
      TITLES,
      line('周宁', number(2)),
      line('何岚', number(4)),
      line('周 宁', ` '${number(2)}`),
    ])
    const readings = sheet ? readRosterSheet(sheet, context) : []
    expect(readings.map(({ rowNumber, row }) => [rowNumber, row !== undefined])).toEqual([
      [2, false],
      [3, true],
      [4, false],
    ])
    expect(
      readings.flatMap(({ issues }) => issues.filter(({ code }) => code === 'duplicate-person')),
    ).toEqual([
      { column: 'identity', code: 'duplicate-person', value: number(2), facts: { otherRow: 4 } },
      { column: 'identity', code: 'duplicate-person', value: number(2), facts: { otherRow: 2 } },
    ])
  })
})
