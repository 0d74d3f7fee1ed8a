import { useState } from 'react'
import { Button } from '../../components/button'
import { FieldLine, TextInput } from '../../components/field'
import { spreadsheetCopy as copy } from '../../copy/spreadsheet'
import './spreadsheet.scss'

interface MendCellProps {
  /** the cell's column, as the sheet calls it */
  column: string
  /** said before the column by a screen reader, where several rows have the same one */
  row?: string
  type?: 'idcard' | 'text'
  disabled: boolean
  onMend: (value: string) => void
}

/** Where another value for a cell is written. */
export function MendCell({ column, row, type = 'text', disabled, onMend }: MendCellProps) {
  const [value, setValue] = useState('')
  const label = copy.newValue(column)
  const mend = () => value.trim() !== '' && onMend(value.trim())
  return (
    <FieldLine>
      <TextInput
        label={label}
        placeholder={label}
        value={value}
        type={type}
        maxLength={200}
        onChange={setValue}
        onConfirm={mend}
      />
      <Button
        small
        text={copy.correct}
        label={[row, column, copy.correct].filter(Boolean).join('，')}
        disabled={disabled || value.trim() === ''}
        onPress={mend}
      />
    </FieldLine>
  )
}
