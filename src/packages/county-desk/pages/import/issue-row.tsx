import { View } from '@tarojs/components'
import { Button } from '../../../../components/button'
import { GroupHead } from '../../../../components/card'
import { importCopy } from '../../../../copy/import'
import { CellEditor } from './cell-editor'
import type { Corrections } from './use-corrections'
import type { ImportKind, IssueGroup } from './view'

/** What was done to which row last. */
export interface Touched {
  row: number
  how: 'corrected' | 'skipped'
}

interface IssueRowProps {
  kind: ImportKind
  group: IssueGroup
  severity: 'error' | 'warning'
  corrections: Corrections
  onTouch: (touched: Touched) => void
}

/** Everything that is wrong with one row of the sheet; a row that nobody can mend is left out. */
export function IssueRow({ kind, group, severity, corrections, onTouch }: IssueRowProps) {
  const { row, issues, cells } = group
  const whose = [cells?.name, kind === 'roster' ? cells?.school : cells?.code].filter(Boolean).join('，')
  return (
    <View className="issue-row" role="group" aria-label={importCopy.row(row)}>
      <GroupHead title={[importCopy.row(row), whose].filter(Boolean).join(' · ')}>
        {severity === 'error' && (
          <Button
            small
            kind="text"
            text={importCopy.skip}
            label={`${importCopy.row(row)}，${importCopy.skip}`}
            disabled={corrections.busy}
            onPress={() => {
              onTouch({ row, how: 'skipped' })
              corrections.skip.run({ row, skipped: true })
            }}
          />
        )}
      </GroupHead>
      {issues.map((issue) => (
        <CellEditor
          key={`${issue.column}.${issue.code}.${issue.shown}`}
          kind={kind}
          issue={issue}
          closed={severity === 'warning'}
          disabled={corrections.busy}
          onCorrect={(value) => {
            onTouch({ row, how: 'corrected' })
            corrections.correct.run({ row, column: issue.column, value })
          }}
        />
      ))}
    </View>
  )
}
