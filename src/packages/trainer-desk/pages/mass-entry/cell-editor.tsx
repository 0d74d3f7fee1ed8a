import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../../../components/button'
import { TextInput } from '../../../../components/field'
import { Mini } from '../../../../components/tag'
import { massEntryCopy as copy } from '../../../../copy/mass-entry'
import type { DraftWork } from './use-draft'
import type { EntryRow } from './view'

interface CellEditorProps {
  row: number
  issue: EntryRow['issues'][number]
  work: DraftWork | undefined
}

/** A bad cell: which, what stands in it, why it cannot stay, and what to put there. */
export function CellEditor({ row, issue: { column, code, shown, facts }, work }: CellEditorProps) {
  const [value, setValue] = useState('')
  // A row that repeats another one is told apart by its note; the number itself is right.
  const cell = code === 'duplicate-row' ? 'note' : column
  const title = copy.column(cell)
  const label = copy.newValue(title)
  const save = () => value.trim() !== '' && work?.correct.run({ row, column: cell, value: value.trim() })
  return (
    <View className="entry-cell">
      <View>
        <View className="strong">{copy.column(column)}</View>
        {shown !== '' && <View className="sub entry-cell__shown">{copy.cellNow(shown)}</View>}
        <Mini tone="bad" text={copy.reason(code, facts)} />
      </View>
      {work && (
        <View className="entry-cell__input">
          <TextInput
            label={label}
            placeholder={label}
            value={value}
            maxLength={200}
            onChange={setValue}
            onConfirm={save}
          />
          <Button
            small
            text={copy.correct}
            label={`${copy.row(row)}，${title}，${copy.correct}`}
            disabled={value.trim() === '' || work.correct.busy}
            onPress={save}
          />
        </View>
      )}
    </View>
  )
}
