import fc from 'fast-check'
import iconv from 'iconv-lite'
import { READ_LIMITS, readTable } from '@/cloudfunctions/spreadsheet'
import { zip } from '@/tools/seed/zip'
import { unreadable, workbookBytes } from './workbooks'

const rowsOf = async (bytes: Uint8Array) => (await readTable(bytes, '名单.csv')).sheets[0]?.rows
const utf8 = (text: string) => new TextEncoder().encode(text)

describe('delimited text', () => {
  const table = [['参培教师信息表'], ['姓名', '学校'], ['周宁', '石桥，小学'], [], ['䶮某', '"引号"']]
  const csv = '参培教师信息表,\r\n姓名,学校\r\n周宁,"石桥，小学"\r\n,\r\n䶮某,"""引号"""\r\n'

  it.each([
    ['UTF-8', utf8(csv)],
    ['UTF-8 with a mark', utf8(`\ufeff${csv}`)],
    ['GB18030', new Uint8Array(iconv.encode(csv, 'gb18030'))],
    ['UTF-16', new Uint8Array(iconv.encode(csv, 'utf-16le', { addBOM: true }))],
    ['tabs', utf8(csv.replace(/,/gu, '\t'))],
    ['semicolons', utf8(csv.replace(/,/gu, ';'))],
    ['line feeds alone', utf8(csv.replace(/\r/gu, ''))],
  ])('is read in %s', async (_, bytes) => {
    expect(await rowsOf(bytes)).toEqual(table)
  })

  it('gives the text of cells that were kept as text by a formula', async () => {
    expect(await rowsOf(utf8('姓名,身份证号\n周宁,="339921198001010011"\n'))).toEqual([
      ['姓名', '身份证号'],
      ['周宁', '339921198001010011'],
    ])
  })

  it('lets stray quotes and rows of different length pass', async () => {
    expect(await rowsOf(utf8('姓名,学校\n周"宁,a,b\n何岚\n'))).toEqual([
      ['姓名', '学校'],
      ['周"宁', 'a', 'b'],
      ['何岚'],
    ])
  })

  it('is refused when it has more rows than allowed', async () => {
    const error = await unreadable(readTable(utf8('a\n'.repeat(12)), 'a.csv', { ...READ_LIMITS, rows: 11 }))
    expect([error.code, error.facts]).toEqual(['too-large', { what: 'rows', limit: 11 }])
  })
})

describe('a file that is no spreadsheet', () => {
  const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

  it.each([
    ['an empty file', new Uint8Array(), 'not-a-spreadsheet', { looksLike: 'empty' }],
    ['a web page', utf8('\n<HTML><table></table>'), 'not-a-spreadsheet', { looksLike: 'web-page' }],
    [
      'a picture',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]),
      'not-a-spreadsheet',
      { looksLike: 'binary' },
    ],
    [
      'half an archive',
      utf8('PK\u0003\u0004 and then nothing'),
      'not-a-spreadsheet',
      { looksLike: 'damaged' },
    ],
    ['an old .xls', new Uint8Array([...compound, 0, 0]), 'old-xls', { saveAs: 'xlsx' }],
    [
      'an encrypted workbook',
      new Uint8Array([...compound, 0, ...Buffer.from('EncryptedPackage', 'utf16le')]),
      'password-protected',
      {},
    ],
    [
      'another archive',
      zip([['word/document.xml', Buffer.from('<a/>')]]),
      'not-a-spreadsheet',
      { looksLike: 'other-archive' },
    ],
    [
      'a binary workbook',
      zip([['xl/workbook.bin', Buffer.from('a')]]),
      'not-a-spreadsheet',
      { looksLike: 'xlsb' },
    ],
    [
      'an open document',
      zip([['mimetype', Buffer.from('application/vnd.oasis.opendocument.spreadsheet')]]),
      'not-a-spreadsheet',
      { looksLike: 'ods' },
    ],
    [
      'a workbook of nonsense',
      zip([['xl/workbook.xml', Buffer.from('<workbook')]]),
      'not-a-spreadsheet',
      { looksLike: 'damaged' },
    ],
  ])('%s is named as what it is', async (_, bytes, code, facts) => {
    const error = await unreadable(readTable(bytes, '名单.xlsx'))
    expect([error.code, error.facts]).toEqual([code, facts])
  })

  it('is refused as too large when an archive declares more than allowed', async () => {
    const bomb = zip([['xl/workbook.xml', Buffer.alloc(70 * 2 ** 20)]])
    const error = await unreadable(readTable(bomb, 'a.xlsx'))
    expect([error.code, error.facts]).toEqual(['too-large', { what: 'unpackedBytes', limit: 64 * 2 ** 20 }])
  })

  it('is refused as too large when an archive lies about its size', async () => {
    const bomb = zip([['xl/workbook.xml', Buffer.alloc(70 * 2 ** 20)]], 100)
    const error = await unreadable(readTable(bomb, 'a.xlsx'))
    expect([error.code, error.facts]).toEqual(['too-large', { what: 'unpackedBytes', limit: 64 * 2 ** 20 }])
  })

  it('never ends in anything but a refusal or a table, whatever bytes are changed', async () => {
    const good = await workbookBytes((sheet) => sheet.addRow(['姓名', '学校']))
    const change = fc.record({ at: fc.nat({ max: good.length - 1 }), byte: fc.nat({ max: 255 }) })
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        const bytes = good.slice()
        for (const { at, byte } of changes) bytes[at] = byte
        await readTable(bytes, 'a.xlsx').catch((error: unknown) => {
          expect(error).toMatchObject({ name: 'UnreadableSpreadsheet' })
        })
      }),
      { numRuns: 60 },
    )
  })
})
