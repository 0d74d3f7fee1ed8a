import { View } from '@tarojs/components'
import { Button } from '../../../../components/button'
import { CheckRow } from '../../../../components/check-box'
import { Empty } from '../../../../components/empty'
import { Icon } from '../../../../components/icon'
import { Row } from '../../../../components/row'
import { type Column, Table } from '../../../../components/table'
import { Mini } from '../../../../components/tag'
import { attendanceSheetCopy as copy } from '../../../../copy/attendance-sheet'
import type { SheetRow } from '../../answers'
import type { ChosenRows } from './use-attendance'
import { lineOf, markText, noteOf, rowStatus } from './view'

interface SheetListProps {
  list: ChosenRows
  isOver: boolean
  onLook: (row: SheetRow) => void
}

/** The people of one filter. Those who miss something are ticked, the others are looked at. */
export function SheetList({ list, isOver, onLook }: SheetListProps) {
  const { filter, search, shown, canChoose, chosen } = list
  if (shown.length === 0)
    return <Empty icon="people" {...(search.trim() === '' ? copy.nobody[filter] : copy.notFound)} />
  const isChosen = (row: SheetRow) => chosen.some(({ person }) => person === row.person)
  const columns = columnsOf(isOver)
  return (
    <>
      {canChoose && (
        <View className="between">
          <View className="sub">{copy.selected(chosen.length)}</View>
          <Button small kind="text" text={copy.selectAll} onPress={list.chooseAll} />
        </View>
      )}
      <Table
        label={copy.title}
        items={shown}
        columns={canChoose ? [choiceColumn(isChosen), ...columns] : columns}
        itemKey={({ person }) => person}
        row={(row) =>
          canChoose ? (
            <CheckRow
              title={row.name}
              note={lineOf(row)}
              checked={isChosen(row)}
              onChange={() => list.choose(row)}
            />
          ) : (
            <Row
              title={row.name}
              status={rowStatus(row, isOver)}
              note={lineOf(row)}
              onPress={() => onLook(row)}
            />
          )
        }
        onPress={canChoose ? list.choose : onLook}
      />
    </>
  )
}

const choiceColumn = (isChosen: (row: SheetRow) => boolean): Column<SheetRow> => ({
  key: 'choice',
  head: '',
  cell: (row) => <Ticked isTicked={isChosen(row)} />,
})

/** The box of a row that is ticked as a whole. */
const Ticked = ({ isTicked }: { isTicked: boolean }) => (
  <View className={`check-box ${isTicked ? 'check-box--on' : ''}`}>
    {isTicked && <Icon name="tick" size={18} />}
  </View>
)

function columnsOf(isOver: boolean): Column<SheetRow>[] {
  const { columns: heads } = copy
  return [
    { key: 'name', head: heads.name, cell: ({ name }) => name },
    { key: 'school', head: heads.school, cell: ({ schoolName }) => schoolName },
    { key: 'subject', head: heads.subject, cell: ({ subject }) => subject },
    { key: 'state', head: heads.state, cell: (row) => <Mini {...rowStatus(row, isOver)} /> },
    { key: 'in', head: heads.in, cell: (row) => markText(row.in) },
    { key: 'out', head: heads.out, cell: (row) => markText(row.out) },
    { key: 'note', head: heads.note, cell: noteOf },
  ]
}
