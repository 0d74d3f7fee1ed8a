import { Workbook } from 'exceljs'
import { READ_LIMITS, readTable, writeTable } from '@/cloudfunctions/spreadsheet'
import { unreadable, workbookBytes } from './workbooks'

describe('an .xlsx file', () => {
  it('keeps the row numbers of the sheet, merged cells filled and short rows short', async () => {
    const bytes = await workbookBytes((sheet) => {
      sheet.getCell('A1').value = '参培教师信息表'
      sheet.mergeCells('A1:C1')
      sheet.getRow(3).values = ['序号', '姓名', '学校']
      sheet.getRow(4).values = [1, '周宁', '石桥小学']
      sheet.getRow(5).values = [2, '何岚']
      sheet.mergeCells('C4:C5')
    })
    const { sheets } = await readTable(bytes, '表.xlsx')
    expect(sheets).toEqual([
      {
        name: '表',
        rows: [
          ['参培教师信息表', '参培教师信息表', '参培教师信息表'],
          [],
          ['序号', '姓名', '学校'],
          ['1', '周宁', '石桥小学'],
          ['2', '何岚', '石桥小学'],
        ],
      },
    ])
  })

  it('reads rich text, links, formula results, dates and errors as they are seen', async () => {
    const bytes = await workbookBytes((sheet) => {
      sheet.getRow(1).values = [
        { richText: [{ text: '周' }, { text: '宁', font: { bold: true } }] },
        { text: 'mail', hyperlink: 'mailto:nobody@example.org' },
        { formula: '1+1', result: 2 },
        { formula: '"a"', result: 'a' },
        new Date(Date.UTC(2021, 4, 30)),
        new Date(Date.UTC(2021, 4, 30, 8, 5)),
        { error: '#N/A' },
        true,
      ]
    })
    const { sheets } = await readTable(bytes, '表.xlsx')
    expect(sheets[0]?.rows).toEqual([
      ['周宁', 'mail', '2', 'a', '2021-05-30', '2021-05-30 08:05', '#N/A', 'TRUE'],
    ])
  })

  it('keeps every digit of whole numbers and shows by an exponent when a cell has lost them', async () => {
    const bytes = await workbookBytes((sheet) => {
      sheet.getRow(1).values = [16012345678, Number('339921198001010017'), 7, 0.1 + 0.2]
      sheet.getCell('C1').numFmt = '000'
    })
    const { sheets } = await readTable(bytes, '表.xlsx')
    expect(sheets[0]?.rows).toEqual([['16012345678', '3.39921E+17', '007', '0.3']])
  })

  it('leaves hidden sheets out', async () => {
    const workbook = new Workbook()
    workbook.addWorksheet('看得见').addRow(['a'])
    workbook.addWorksheet('选项', { state: 'veryHidden' }).addRow(['b'])
    const { sheets } = await readTable(new Uint8Array(await workbook.xlsx.writeBuffer()), 'a.xlsx')
    expect(sheets.map(({ name }) => name)).toEqual(['看得见'])
  })

  it('is read although drop-down lists cover whole columns', async () => {
    const bytes = await workbookBytes((sheet) => {
      sheet.addRow(['学段'])
      const cell = sheet.getCell('A2')
      cell.dataValidation = { type: 'list', allowBlank: true, formulae: ['"小学,初中"'] }
    })
    await expect(readTable(bytes, '表.xlsx')).resolves.toEqual({ sheets: [{ name: '表', rows: [['学段']] }] })
  })

  it('is refused when it holds more rows, columns, cells or characters than allowed', async () => {
    const bytes = await workbookBytes((sheet) => {
      sheet.getRow(12).getCell(9).value = '很长的文字'
      sheet.getRow(12).getCell(8).value = 'b'
    })
    for (const [what, limit] of [
      ['rows', 11],
      ['columns', 8],
      ['cells', 1],
      ['characters', 4],
      ['text', 5],
      ['bytes', 100],
      ['unpackedBytes', 1000],
      ['parts', 2],
    ] as const) {
      const error = await unreadable(readTable(bytes, '表.xlsx', { ...READ_LIMITS, [what]: limit }))
      expect([error.code, error.facts]).toEqual(['too-large', { what, limit }])
    }
  })

  it('is refused before a merged range over the whole sheet is unrolled', async () => {
    const bytes = await workbookBytes((sheet) => {
      sheet.getCell('A1').value = 'x'
      sheet.mergeCells('A1:CV100')
    })
    const error = await unreadable(readTable(bytes, '表.xlsx', { ...READ_LIMITS, cells: 9_999 }))
    expect([error.code, error.facts]).toEqual(['too-large', { what: 'cells', limit: 9_999 }])
  })
})

describe('a written .xlsx file', () => {
  it('holds text that looks like a formula as text', async () => {
    const dangerous = [
      '=1+1',
      '+861234',
      '-2',
      '@SUM(A1)',
      '=HYPERLINK("http://example.org","点我")',
      'a\u0000b',
    ]
    const bytes = await writeTable([
      {
        name: '签到表',
        title: '=标题',
        columns: [{ title: '姓名', width: 12 }],
        rows: dangerous.map((text) => [text]),
      },
    ])
    const workbook = new Workbook()
    await workbook.xlsx.load(Buffer.from(bytes).buffer as ArrayBuffer)
    const sheet = workbook.getWorksheet('签到表')
    const cells = dangerous.map((_, index) => sheet?.getCell(index + 3, 1))
    expect(cells.map((cell) => cell?.value)).toEqual([...dangerous.slice(0, 5), 'ab'])
    expect(cells.every((cell) => cell?.numFmt === '@' && cell.formula === undefined)).toBe(true)
  })

  it('is read back as it was meant', async () => {
    const bytes = await writeTable([
      {
        name: '签到/表*'.repeat(10),
        title: '签到表',
        lead: ['地点：报告厅'],
        columns: [
          { title: '序号', width: 6 },
          { title: '姓名', width: 12 },
        ],
        rows: [[1, '周宁']],
        foot: ['制表人：'],
        orientation: 'landscape',
      },
    ])
    const { sheets } = await readTable(bytes, '签到表.xlsx')
    expect(sheets[0]?.rows).toEqual([
      ['签到表', '签到表'],
      ['地点：报告厅', '地点：报告厅'],
      ['序号', '姓名'],
      ['1', '周宁'],
      ['制表人：', '制表人：'],
    ])
  })
})
