import type { Column } from '../../../../components/table'
import { deskCopy } from '../../../../copy/desk-lists'
import { importCopy } from '../../../../copy/import'
import { stageList } from '../../../../copy/stages'
import { differences, schoolDifferences } from './differences'
import type { Person, School, Tile } from './view'

const { columns: heads } = importCopy
const rowNumber = (row: number): string => (row > 0 ? String(row) : deskCopy.none)

/** The table of a desk for people: those who changed show what, the others show themselves. */
export function personColumns(change: Tile): Column<Person>[] {
  const who: Column<Person>[] = [
    { key: 'row', head: heads.row, numeric: true, cell: ({ row }) => rowNumber(row) },
    { key: 'name', head: heads.name, cell: ({ name }) => name },
    { key: 'identity', head: heads.identity, cell: ({ idMasked }) => idMasked },
  ]
  if (change === 'changed' || change === 'transferred')
    return [...who, { key: 'what', head: heads.what, cell: (person) => differences(person).join('；') }]
  return [
    ...who,
    { key: 'school', head: heads.school, cell: ({ schoolName }) => schoolName },
    { key: 'stage', head: heads.stage, cell: ({ stages }) => stageList(stages) },
    { key: 'subject', head: heads.subject, cell: ({ subject }) => subject },
    { key: 'telephone', head: heads.telephone, cell: ({ telephoneMasked }) => telephoneMasked },
  ]
}

export function schoolColumns(change: Tile): Column<School>[] {
  const which: Column<School>[] = [
    { key: 'row', head: heads.row, numeric: true, cell: ({ row }) => rowNumber(row) },
    { key: 'code', head: heads.code, cell: ({ code }) => code },
    { key: 'name', head: heads.schoolName, cell: ({ name }) => name },
  ]
  if (change === 'changed')
    return [
      ...which,
      { key: 'what', head: heads.what, cell: (school) => schoolDifferences(school).join('；') },
    ]
  return [
    ...which,
    { key: 'township', head: heads.township, cell: ({ township }) => township },
    { key: 'stages', head: heads.stage, cell: ({ stages }) => stageList(stages) },
    { key: 'headcount', head: heads.headcount, numeric: true, cell: ({ headcount }) => headcount },
  ]
}
