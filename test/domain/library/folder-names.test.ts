import fc from 'fast-check'
import { folderNames } from '@/domain/library'

const row = { number: 1, from: '云溪县第一小学', title: '走近廊桥' }
const named = (...files: string[]) => folderNames({ ...row, files })

it('says number, school, title and file', () => {
  expect(named('资源整理方案.docx')).toEqual(['001-云溪县第一小学-走近廊桥-资源整理方案.docx'])
})

it('leaves out what is not known', () => {
  expect(folderNames({ number: 12, from: '', title: ' . ', files: ['...', '.docx'] })).toEqual([
    '012',
    '012-docx',
  ])
})

it.each([
  ['a<b>:"c/d\\e|f?g*h~1.pdf', '001-云溪县第一小学-走近廊桥-a-b---c-d-e-f-g-h-1.pdf'],
  ['..\\..\\起身.docx', '001-云溪县第一小学-走近廊桥--..-起身.docx'],
  ['换\u202e行.\u0000.pdf. . ', '001-云溪县第一小学-走近廊桥-换-行.-.pdf'],
  ['CON', '001-云溪县第一小学-走近廊桥-CON'],
  ['nul.txt', '001-云溪县第一小学-走近廊桥-nul.txt'],
  ['半个\ud83d.png', '001-云溪县第一小学-走近廊桥-半个-.png'],
  ['没有扩展名的第1.2版 终稿', '001-云溪县第一小学-走近廊桥-没有扩展名的第1.2版 终稿'],
])('makes %j fit for every file system', (file, name) => {
  expect(named(file)).toEqual([name])
})

it('tells equal ones of a row apart, also where small and capital letters are the same', () => {
  expect(named('教案.docx', '教案.DOCX', '教案.docx', '教案(2).docx').map((name) => name.slice(17))).toEqual([
    '教案.docx',
    '教案(2).DOCX',
    '教案(3).docx',
    '教案(2)(2).docx',
  ])
})

it('shortens the file’s own name and keeps number, title and ending', () => {
  const [name = ''] = named(`${'长'.repeat(110)}.docx`)
  expect(name).toMatch(/^001-云溪县第一小学-走近廊桥-长+\.docx$/)
  expect(Buffer.byteLength(name)).toBeLessThanOrEqual(240)
})

const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i
const awkward = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 130 }),
  fc.string({ unit: fc.constantFrom(...'aA.. ~/\\:*?"<>|-（长𠮷é\u0301\u200d\t\n'), maxLength: 130 }),
  fc.constantFrom('CON', 'con.txt', 'LPT1.docx', '教案.docx', '教案.DOCX', '教案(2).docx', '..', ''),
)
const rows = fc.array(
  fc.record({ from: awkward, title: awkward, files: fc.array(awkward, { minLength: 1, maxLength: 9 }) }),
  { maxLength: 12 },
)

it('gives every file of a collection a name of its own that Windows, macOS and Linux take', () => {
  fc.assert(
    fc.property(rows, fc.integer({ min: 0, max: 2000 }), (collection, before) => {
      const names = collection.flatMap((one, at) => folderNames({ ...one, number: before + at + 1 }))
      for (const name of names) {
        expect(name).not.toMatch(/[<>:"/\\|?*~\p{Cc}\p{Cf}\p{Cs}]/u)
        expect(name).not.toMatch(/^[\s.]|[\s.]$/)
        expect(name).not.toMatch(RESERVED)
        expect(name).toMatch(/^\d{3,}/)
        expect(name.length).toBeLessThanOrEqual(120)
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(240)
      }
      const keys = names.map((name) => name.normalize('NFC').toLowerCase())
      expect(new Set(keys).size).toBe(names.length)
    }),
  )
})
