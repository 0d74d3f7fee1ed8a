import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '../../../../api/client'
import { useReading } from '../../../../api/use-reading'
import { Button } from '../../../../components/button'
import { Card } from '../../../../components/card'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { Waiting } from '../../../../components/waiting'
import { deskCopy } from '../../../../copy/desk-lists'
import { massEntryCopy as copy } from '../../../../copy/mass-entry'
import { EntryLine } from './entry-line'
import type { DraftWork } from './use-draft'
import type { EntryDraft, EntryTile } from './view'

interface RowListProps {
  draft: EntryDraft
  tile: EntryTile
  /** absent when nothing can be changed any more */
  work?: DraftWork
}

/** The rows of one kind, fifty at a time: who gets what, what it changes, what is wrong and how to mend it. */
export function RowList({ draft: { draft }, tile, work }: RowListProps) {
  const [cursors, setCursors] = useState<readonly string[]>([])
  const after = cursors.at(-1)
  const input = { draft, show: tile, ...(after !== undefined && { after }) }
  const rows = useReading(['massEntry.listEntryRows', input], () => api.massEntry.listEntryRows.query(input))
  if (rows.state !== 'ready') return <Waiting reading={rows} />
  const { rows: found, after: next } = rows.value
  return (
    <>
      <RefusalNotice refusal={work?.correct.refusal ?? work?.skip.refusal} />
      {found.length === 0 ? (
        <Card className="sub">{copy.nothingHere}</Card>
      ) : (
        <Card flush>
          {found.map((row) => (
            <EntryLine key={row.row} row={row} work={work} />
          ))}
        </Card>
      )}
      {(after !== undefined || next !== undefined) && (
        <View className="entry-turns">
          <Button
            small
            text={deskCopy.previousPage}
            disabled={after === undefined}
            onPress={() => setCursors(cursors.slice(0, -1))}
          />
          <Button
            small
            text={deskCopy.nextPage}
            disabled={next === undefined}
            onPress={() => next !== undefined && setCursors([...cursors, next])}
          />
        </View>
      )}
    </>
  )
}
