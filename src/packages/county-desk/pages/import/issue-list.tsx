import { View } from '@tarojs/components'
import { useState } from 'react'
import { Card } from '../../../../components/card'
import { Notice } from '../../../../components/notice'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { Waiting } from '../../../../components/waiting'
import { importCopy } from '../../../../copy/import'
import { Pager } from '../../../../parts/pager'
import { IssueRow, type Touched } from './issue-row'
import { useCorrections } from './use-corrections'
import { useIssues } from './use-preview-rows'
import type { Draft } from './view'

interface IssueListProps {
  draft: Draft
  severity: 'error' | 'warning'
}

/** Row by row what is wrong, each cell with the way to mend it. */
export function IssueList({ draft, severity }: IssueListProps) {
  const { page, turning } = useIssues(draft, severity)
  const corrections = useCorrections(draft.draft)
  const [touched, setTouched] = useState<Touched>()
  if (page.state !== 'ready') return <Waiting reading={page} />
  const { groups, shown, after } = page.value
  const isWrong = groups.some(({ row }) => row === touched?.row)
  return (
    <>
      <RefusalNotice refusal={corrections.refusal} />
      {touched && !corrections.busy && !corrections.refusal && (
        <Notice tone={isWrong ? 'warn' : 'info'} icon={isWrong ? 'due' : 'ok'}>
          {isWrong
            ? importCopy.stillWrong(touched.row)
            : importCopy.mended(touched.row, touched.how, draft.counts.bad)}
        </Notice>
      )}
      {groups.length === 0 && <Card className="sub">{importCopy.nothingHere}</Card>}
      {groups.length > 0 && (
        <Card flush>
          {groups.map((group) => (
            <IssueRow
              key={group.row}
              kind={draft.kind}
              group={group}
              severity={severity}
              corrections={corrections}
              onTouch={setTouched}
            />
          ))}
        </Card>
      )}
      {(turning.page > 0 || after) && (
        <Pager
          page={turning.page}
          shown={shown}
          onBack={turning.page > 0 ? turning.back : undefined}
          onNext={after && (() => turning.next(after))}
        />
      )}
      <View className="page-end" />
    </>
  )
}
