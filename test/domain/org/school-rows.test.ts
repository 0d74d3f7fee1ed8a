import { readSchoolRows } from '@/domain/org'

const TITLES = [
  '学校代码',
  '学校名称',
  '学段',
  '学校人数',
  '乡镇',
  '环境',
  '关注要点',
  '经度',
  '纬度',
  '坐标系',
  '简称',
]
const GOOD = [
  '001',
  '石桥镇中心小学',
  '小学',
  '45',
  '石桥镇',
  '智慧',
  'T1、g2',
  '119.7',
  '28.9',
  'GCJ-02',
  '石桥中小',
]
const read = (...rows: string[][]) => readSchoolRows([['学校名册'], TITLES, ...rows], ['T1', 'G2'])
const changed = (column: string, value: string) =>
  GOOD.map((cell, index) => (TITLES[index] === column ? value : cell))

describe('a row of the school register', () => {
  it('becomes a school', () => {
    expect(read(GOOD).rows).toEqual([
      {
        rowNumber: 3,
        issues: [],
        school: {
          code: '001',
          name: '石桥镇中心小学',
          aliases: ['石桥中小'],
          township: '石桥镇',
          stages: ['primary'],
          location: { lat: 28.9, lng: 119.7, datum: 'gcj02' },
          headcount: 45,
          setting: 'smart',
          focusPoints: ['T1', 'G2'],
        },
      },
    ])
  })

  it('needs neither place nor setting nor focus points', () => {
    const [row] = read(GOOD.slice(0, 4)).rows
    expect(row?.issues).toEqual([])
    expect(row?.school).toMatchObject({ focusPoints: [], aliases: [] })
    expect(row?.school).not.toHaveProperty('location')
  })

  it.each([
    ['学校代码', '', 'code', 'missing'],
    ['学校名称', ' ', 'name', 'missing'],
    ['学段', '', 'stages', 'missing'],
    ['学段', '中学', 'stages', 'unknown-stage'],
    ['学校人数', '约40', 'headcount', 'headcount'],
    ['学校人数', '', 'headcount', 'headcount'],
    ['环境', '机房', 'setting', 'unknown-setting'],
    ['关注要点', 'T1、Z9', 'focusPoints', 'unknown-focus-point'],
    ['经度', '', 'longitude', 'location'],
    ['经度', '28.9', 'longitude', 'location'],
    ['坐标系', 'BD-09', 'datum', 'datum'],
  ])('with %s %p is shown with its cell', (title, value, column, code) => {
    const [row] = read(changed(title, value)).rows
    expect(row?.school).toBeUndefined()
    expect(row?.issues).toEqual([expect.objectContaining({ column, code })])
  })

  it('may not repeat a code or a name', () => {
    const second = changed('学校代码', '002')
    expect(read(GOOD, GOOD).rows[1]?.issues.map(({ code, facts }) => [code, facts])).toEqual([
      ['duplicate-code', { otherRow: 3 }],
      ['duplicate-name', { otherRow: 3 }],
    ])
    expect(read(GOOD, second).rows[1]?.issues.map(({ code }) => code)).toEqual(['duplicate-name'])
  })
})

describe('a register’s sheet', () => {
  it('without its titles is no register', () => {
    expect(
      readSchoolRows([
        ['姓名', '学校'],
        ['周宁', '石桥小学'],
      ]),
    ).toEqual({ rows: [] })
  })

  it('keeps row numbers over empty rows, notes and footers', () => {
    const { rows } = read([], GOOD, ['说明：', ''], ['合计', '1'])
    expect(rows.map(({ rowNumber }) => rowNumber)).toEqual([4])
  })
})
