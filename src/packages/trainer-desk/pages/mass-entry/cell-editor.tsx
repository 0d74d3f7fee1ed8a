import { View } from '@tarojs/components'
import { Mini } from '../../../../components/tag'
import { massEntryCopy as copy } from '../../../../copy/mass-entry'
import { spreadsheetCopy } from '../../../../copy/spreadsheet'
import { MendCell } from '../../../../parts/spreadsheet/mend-cell'
import type { DraftWork } from './use-draft'
import type { EntryRow } from './view'

interface CellEditorProps {
  row: number
  issue: EntryRow['issues'][number]
  work: DraftWork | undefined
}

/** A bad cell: which, what stands in it, why it cannot stay, and what to put there. */
export function CellEditor({ row, issue: { column, code, shown, facts }, work }: CellEditorProps) {
  // A row that repeats another one is told apart by its note; the number itself is right.
  const cell = code === 'duplicate-row' ? 'note' : column
  return (
    <View className="entry-cell">
      <View>
        <View className="strong">{copy.column(column)}</View>
        {shown !== '' && <View className="sub entry-cell__shown">{spreadsheetCopy.cellNow(shown)}</View>}
        <Mini tone="bad" text={copy.reason(code, facts)} />
      </View>
      {work && (
        <MendCell
          row={copy.row(row)}
          column={copy.column(cell)}
          disabled={work.correct.busy}
          onMend={(value) => work.correct.run({ row, column: cell, value })}
        />
      )}
    </View>
  )
}
