import { api } from '../../../../api/client'
import { useReading } from '../../../../api/use-reading'
import { Card } from '../../../../components/card'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { Waiting } from '../../../../components/waiting'
import { massEntryCopy as copy } from '../../../../copy/mass-entry'
import { Pager } from '../../../../parts/pager'
import { useCursor } from '../../../../parts/pager/use-cursor'
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
export function RowList({ draft: { draft, counts }, tile, work }: RowListProps) {
  const turning = useCursor<string>(tile)
  const input = { draft, show: tile, ...(turning.after !== undefined && { after: turning.after }) }
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
      {(turning.page > 0 || next !== undefined) && (
        <Pager
          page={turning.page}
          shown={found.length}
          total={counts[tile]}
          onBack={turning.page > 0 ? turning.back : undefined}
          onNext={next === undefined ? undefined : () => turning.next(next)}
        />
      )}
    </>
  )
}
