import { type RosterCells, readRosterRow, severityOf } from '@/domain/people'
import { context, number } from './county'

const GOOD: RosterCells = {
  number: '1',
  name: '周 宁',
  sex: '女',
  identity: number(2),
  county: '云溪县',
  school: '石桥中心小学',
  stage: '小学',
  subject: '小学数学',
  telephone: '160 1234 5678',
  note: ' 校长 ',
}
const read = (change: RosterCells = {}) => readRosterRow({ ...GOOD, ...change }, context)
const issuesOf = (change: RosterCells) =>
  read(change).issues.map(({ column, code, suggestions }) => [
    column,
    code,
    ...(suggestions ? [suggestions] : []),
  ])

describe('a row of the roster', () => {
  it('becomes a person', () => {
    expect(read()).toEqual({
      issues: [],
      row: {
        name: '周宁',
        sex: 'female',
        identityNumber: number(2),
        identityKind: 'resident',
        birth: '1980-01-01',
        school: 'P',
        stages: ['primary'],
        subject: '数学',
        telephone: '16012345678',
        note: '校长',
      },
    })
  })

  it.each<[RosterCells, unknown[]]>([
    [{ name: '' }, ['name', 'name-missing']],
    [{ sex: '未知' }, ['sex', 'sex-unreadable']],
    [{ identity: '3.39921E+17' }, ['identity', 'number-lost']],
    [{ identity: '339921800101002' }, ['identity', 'legacy-15-digits']],
    [{ school: '' }, ['school', 'school-missing']],
    [{ school: '石桥中心小字' }, ['school', 'unknown-school', ['P']]],
    [{ school: 'QWERTY' }, ['school', 'unknown-school', []]],
    [{ stage: '' }, ['stage', 'stage-missing', ['primary']]],
    [{ stage: '大学' }, ['stage', 'unknown-stage', ['primary']]],
    [{ stage: '中学', school: '石桥初中' }, ['stage', 'unknown-stage', ['junior']]],
    [{ telephone: '1601234' }, ['telephone', 'telephone-length']],
  ])('with %o is held back and says why', (change, issue) => {
    expect(read(change).row).toBeUndefined()
    expect(issuesOf(change)).toEqual([issue])
  })

  it.each<[RosterCells, unknown[]]>([
    [{ sex: '男' }, ['identity', 'sex-mismatch']],
    [{ telephone: '' }, ['telephone', 'telephone-missing']],
    [{ stage: '初中' }, ['stage', 'stage-not-in-school', ['primary']]],
    [{ county: '邻县' }, ['county', 'other-county']],
    [{ identity: '123456789' }, ['identity', 'digits-only-passport']],
  ])('with %o passes with a warning', (change, issue) => {
    const { row, issues } = read(change)
    expect(row).toBeDefined()
    expect(issuesOf(change)).toEqual([issue])
    expect(issues.map(({ code }) => severityOf(code))).toEqual(['warning'])
  })

  it('takes the sex from the number when the sheet has none, and from the sheet for a passport', () => {
    expect(read({ sex: '' }).row?.sex).toBe('female')
    expect(read({ identity: 'E12345678', sex: '男' }).row?.sex).toBe('male')
    expect(read({ identity: 'E12345678', sex: '' }).row).not.toHaveProperty('sex')
  })

  it('shows everything that is wrong with it at once, with the cell as written', () => {
    const { issues } = read({ name: '１', identity: ' 3399 ', school: '', stage: '？', telephone: '无' })
    expect(issues.map(({ column, value }) => [column, value])).toEqual([
      ['name', '１'],
      ['identity', ' 3399 '],
      ['school', ''],
      ['stage', '？'],
      ['telephone', '无'],
    ])
  })

  it.each([
    ['小学语文', '语文'],
    ['道法', '道德与法治'],
    ['初中信息技术', '信息科技'],
    ['学前教育', '学前教育'],
    ['机械', '机械'],
    ['', ''],
  ])('has the subject %p as %p', (text, subject) => {
    expect(read({ subject: text }).row?.subject).toBe(subject)
  })
})
