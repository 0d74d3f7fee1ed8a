import { importCopy } from '@/src/copy/import'
import { reasonText } from '@/src/copy/import-issues'
import { type ListedImport, openImport } from '@/src/packages/county-desk/open-import'
import { differences } from '@/src/packages/county-desk/pages/import/differences'
import {
  byRow,
  type Draft,
  firstTile,
  type Issue,
  type Person,
  tilesOf,
} from '@/src/packages/county-desk/pages/import/view'

const counts = (some: Partial<Draft['counts']>): Draft['counts'] => ({
  rows: 0,
  added: 0,
  changed: 0,
  transferred: 0,
  same: 0,
  gone: 0,
  bad: 0,
  skipped: 0,
  warnings: 0,
  ...some,
})

const issue = (row: number, column: string): Issue => ({
  row,
  column,
  code: 'identity-checksum',
  severity: 'error',
  shown: '',
  facts: {},
  suggestions: [],
})

describe('the preview of an import', () => {
  it('begins with the rows to mend, else with what changes', () => {
    expect(firstTile('roster', counts({ bad: 2, added: 9 }))).toBe('bad')
    expect(firstTile('roster', counts({ transferred: 1, same: 9 }))).toBe('transferred')
    expect(firstTile('roster', counts({}))).toBe('same')
  })

  it('has no transfers in a register, and shows warnings and left-out rows only where there are any', () => {
    expect(tilesOf('schools', counts({}))).toEqual(['bad', 'added', 'changed', 'gone', 'same'])
    expect(tilesOf('roster', counts({ warnings: 1, skipped: 1 })).slice(-2)).toEqual(['warnings', 'skipped'])
  })

  it('gathers the bad cells of one row, with the cells around them', () => {
    const groups = byRow(
      [issue(12, 'identity'), issue(12, 'school'), issue(15, 'name')],
      [{ row: 12, cells: { name: '林书禾' } }],
    )
    expect(groups.map(({ row, issues, cells }) => [row, issues.length, cells?.name])).toEqual([
      [12, 2, '林书禾'],
      [15, 1, undefined],
    ])
  })

  it('goes on with what is on its way, not with what is in force or still waits for its file', () => {
    const listed = (state: string) => ({ state }) as ListedImport
    expect(openImport([listed('waiting-for-file'), listed('applied')])).toBeUndefined()
    expect(openImport([listed('applied'), listed('ready')])?.state).toBe('ready')
  })

  it('tells what is different about a person, and of secrets only that they are', () => {
    const now = { school: 'S2', schoolName: '南坪学校', subject: '科学', stages: ['primary'] }
    const before = { ...now, school: 'S1', schoolName: '石桥小学', subject: '数学' }
    const person = { ...now, before, changedFields: ['subject', 'telephone'] } as unknown as Person
    expect(differences(person)).toEqual(['石桥小学 → 南坪学校', '数学 → 科学', '手机'])
  })
})

describe('the words of an import', () => {
  it('says what applying will do in one sentence', () => {
    expect(importCopy.willDo('roster', counts({ added: 214, transferred: 3, gone: 7, same: 5780 }))).toBe(
      '写入后名册有 5,997 人：新增 214 人，调动 3 人；7 人不在新表里，标为已离开，记录保留。',
    )
  })

  it('names the other row of a person who stands twice', () => {
    expect(reasonText('roster', 'duplicate-person', { otherRow: 638 })).toContain('第 638 行')
  })

  it('is no dead end for a code that is newer than the app', () => {
    expect(reasonText('roster', 'something-new', {})).toContain('something-new')
  })
})
