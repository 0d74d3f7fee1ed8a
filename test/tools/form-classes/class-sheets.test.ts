import { READ_LIMITS, readTable, writeTable } from '@/cloudfunctions/spreadsheet'
import { formClasses } from '@/domain/class-forming'
import { classSheets } from '@/tools/form-classes/class-sheets'
import { readCounty, UnusableRegister } from '@/tools/form-classes/read-county'

const titles = ['学校代码', '学校名称', '所在乡镇', '学段', '学校人数', '关注要点', '经度', '纬度', '坐标系']
const register = (rows: (string | number)[][]) =>
  writeTable([{ name: '学校名册', columns: titles.map((title) => ({ title, width: 12 })), rows }])

const rows = [
  ['001', '白杨镇中心小学', '白杨镇', '小学', 46, 'T2、T6', 113.12, 29.11, 'GCJ-02'],
  ['002', '石桥镇中心小学', '石桥镇', '小学', 44, 'T2', 113.18, 29.14, 'GCJ-02'],
  ['003', '石桥镇初级中学', '石桥镇', '初中', 180, 'T7', 113.2, 29.15, 'WGS-84'],
]

describe('forming classes from a spreadsheet', () => {
  it('writes all classes with their proof on the first sheet and one sheet for each class', async () => {
    const county = await readCounty(await register(rows), 'schools.xlsx')
    const formed = formClasses(county.input, 'common1')
    const written = await writeTable(classSheets(county, formed, 'common1'))
    const { sheets } = await readTable(written, 'classes.xlsx', READ_LIMITS)
    expect(sheets.map(({ name }) => name)).toEqual([
      '编班汇总',
      '验算',
      '01 石桥镇初级中学',
      '02 石桥镇初级中学',
      '03 白杨镇中心小学',
    ])
    expect(sheets[0]?.rows[1]?.[0]).toBe('3 个班，不可能更少')
    expect(sheets[1]?.rows.at(-1)?.[0]).toBe(
      '小校权重合计 90，一个班的上限 90：90 ÷ 90 ≈ 1，所以至少 1 个班。',
    )
    expect(sheets[0]?.rows[6]?.slice(0, 6)).toEqual(['03', '联合', '白杨镇中心小学', '2', '90', 'T2'])
    expect(sheets[4]?.rows[3]?.slice(0, 5)).toEqual(['001', '白杨镇中心小学', '白杨镇', '46', 'T2、T6'])
  })

  it('compares places in one datum', async () => {
    const { input } = await readCounty(await register(rows), 'schools.xlsx')
    expect(input.schools[0]).toMatchObject({ lat: 29.11, lng: 113.12 })
    expect(input.schools[2]?.lng).not.toBe(113.2)
  })

  it.each([
    ['without a place', ['004', '云岭镇小学', '云岭镇', '小学', 20, 'T2', '', '', ''], '经度'],
    ['without a number', ['004', '云岭镇小学', '云岭镇', '小学', '许多', 'T2', 113, 29, ''], 'headcount'],
  ])('names the row of a school %s', async (_, row, reason) => {
    const reading = readCounty(await register([...rows, row]), 'schools.xlsx')
    await expect(reading).rejects.toThrow(UnusableRegister)
    await expect(reading).rejects.toThrow(`row 5: ${reason}`)
  })

  it('refuses a sheet that is no register of schools', async () => {
    const other = await writeTable([{ name: '其他', columns: [{ title: '姓名', width: 8 }], rows: [] }])
    await expect(readCounty(other, 'other.xlsx')).rejects.toThrow(UnusableRegister)
  })
})
