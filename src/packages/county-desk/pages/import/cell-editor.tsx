import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../../../components/button'
import { Mini } from '../../../../components/tag'
import { importCopy } from '../../../../copy/import'
import { columnName, reasonText } from '../../../../copy/import-issues'
import { spreadsheetCopy } from '../../../../copy/spreadsheet'
import { MendCell } from '../../../../parts/spreadsheet/mend-cell'
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
  const [open, setOpen] = useState(!closed)
  const column = columnName(kind, issue.column)
  return (
    <View className="cell">
      <View className="cell__said">
        <View>
          <View className="cell__column">{column}</View>
          <View className="sub cell__shown">{spreadsheetCopy.cellNow(issue.shown)}</View>
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
                  label={`${spreadsheetCopy.newValue(column)} ${suggestion.name}`}
                  disabled={disabled}
                  onPress={() => onCorrect(suggestion.value)}
                />
              ))}
            </View>
          )}
          <MendCell
            column={column}
            type={issue.column === 'identity' ? 'idcard' : 'text'}
            disabled={disabled}
            onMend={onCorrect}
          />
        </View>
      ) : (
        <Button small kind="text" text={importCopy.edit} onPress={() => setOpen(true)} />
      )}
    </View>
  )
}
