import { Card } from '../../../../components/card'
import { Row } from '../../../../components/row'
import { Table } from '../../../../components/table'
import { Waiting } from '../../../../components/waiting'
import { importCopy } from '../../../../copy/import'
import { Pager } from '../../../../parts/pager'
import { personColumns, schoolColumns } from './change-columns'
import { usePreviewRows } from './use-preview-rows'
import { type Draft, nextOf, type Person, type Rows, type School, type Tile } from './view'

type Change = Exclude<Tile, 'bad' | 'warnings' | 'skipped'>

/** The rows of one kind, fifty at a time, with what they were before. */
export function ChangeList({ draft, change }: { draft: Draft; change: Change }) {
  const { rows, turning } = usePreviewRows(draft.draft, change)
  if (rows.state !== 'ready') return <Waiting reading={rows} />
  const { shown, after } = sizeOf(rows.value)
  if (shown === 0) return <Card className="sub">{importCopy.nothingHere}</Card>
  return (
    <>
      <RowsTable change={change} rows={rows.value} />
      <Pager
        page={turning.page}
        shown={shown}
        total={draft.counts[change]}
        onBack={turning.page > 0 ? turning.back : undefined}
        onNext={after ? () => turning.next(after) : undefined}
      />
    </>
  )
}

function sizeOf(rows: Rows): { shown: number; after: string | undefined } {
  const shown = rows.kind === 'people' ? rows.people : rows.kind === 'schools' ? rows.schools : rows.rows
  return { shown: shown.length, after: nextOf(rows) }
}

function RowsTable({ change, rows }: { change: Change; rows: Rows }) {
  const label = importCopy.tiles[change]
  if (rows.kind === 'people')
    return (
      <Table
        label={label}
        items={rows.people}
        columns={personColumns(change)}
        itemKey={({ person }) => person}
        row={(person) => <PersonRow person={person} />}
      />
    )
  if (rows.kind === 'schools')
    return (
      <Table
        label={label}
        items={rows.schools}
        columns={schoolColumns(change)}
        itemKey={({ code }) => code}
        row={(school) => <SchoolRow school={school} />}
      />
    )
  return null
}

function PersonRow({ person }: { person: Person }) {
  const { name, row, schoolName, subject, before, changedFields } = person
  const moved = before && before.schoolName !== schoolName
  const school = moved ? importCopy.fromTo(before.schoolName, schoolName) : schoolName
  return (
    <Row
      title={name}
      note={[school, subject].filter(Boolean).join('，')}
      value={changedFields.length > 0 ? importCopy.fields(changedFields) : row > 0 && importCopy.row(row)}
    />
  )
}

const SchoolRow = ({ school }: { school: School }) => (
  <Row
    title={school.name}
    note={[school.township, school.code].filter(Boolean).join('，')}
    value={school.changedFields.length > 0 ? importCopy.fields(school.changedFields) : undefined}
  />
)
