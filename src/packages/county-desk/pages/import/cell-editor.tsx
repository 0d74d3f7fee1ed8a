import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../../../components/button'
import { TextInput } from '../../../../components/field'
import { Mini } from '../../../../components/tag'
import { importCopy } from '../../../../copy/import'
import { columnName, reasonText } from '../../../../copy/import-issues'
import type { ImportKind, Issue } from './view'

interface CellEditorProps {
  kind: ImportKind
  issue: Issue
  /** only a button at first: a warning need not be answered */
  closed: boolean
  disabled: boolean
  onCorrect: (value: string) => void
}

/** A bad cell: which, what stands in it, why it cannot stay, and what to put there. */
export function CellEditor({ kind, issue, closed, disabled, onCorrect }: CellEditorProps) {
  const [value, setValue] = useState('')
  const [open, setOpen] = useState(!closed)
  const column = columnName(kind, issue.column)
  const label = importCopy.newValue(column)
  const save = () => value.trim() !== '' && onCorrect(value.trim())
  return (
    <View className="cell">
      <View className="cell__said">
        <View>
          <View className="cell__column">{column}</View>
          <View className="sub cell__shown">{importCopy.cellNow(issue.shown)}</View>
        </View>
        <Mini
          tone={issue.severity === 'error' ? 'bad' : 'due'}
          text={reasonText(kind, issue.code, issue.facts)}
        />
      </View>
      {open ? (
        <View className="cell__mend">
          {issue.suggestions.length > 0 && (
            <View className="word-list">
              {issue.suggestions.map((suggestion) => (
                <Button
                  key={suggestion.value}
                  small
                  text={suggestion.name}
                  label={`${label} ${suggestion.name}`}
                  disabled={disabled}
                  onPress={() => onCorrect(suggestion.value)}
                />
              ))}
            </View>
          )}
          <View className="cell__input">
            <TextInput
              label={label}
              placeholder={label}
              value={value}
              type={issue.column === 'identity' ? 'idcard' : 'text'}
              onChange={setValue}
              onConfirm={save}
            />
            <Button
              small
              text={importCopy.correct}
              label={`${column}，${importCopy.correct}`}
              disabled={disabled || value.trim() === ''}
              onPress={save}
            />
          </View>
        </View>
      ) : (
        <Button small kind="text" text={importCopy.edit} onPress={() => setOpen(true)} />
      )}
    </View>
  )
}
