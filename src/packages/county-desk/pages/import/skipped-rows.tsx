import { Button } from '../../../../components/button'
import { Card } from '../../../../components/card'
import { Row } from '../../../../components/row'
import { Waiting } from '../../../../components/waiting'
import { importCopy } from '../../../../copy/import'
import { Pager } from '../../../../parts/pager'
import { useCorrections } from './use-corrections'
import { usePreviewRows } from './use-preview-rows'
import { type Draft, nextOf } from './view'

/** Rows that the office left out; each can come back. */
export function SkippedRows({ draft: { draft, counts } }: { draft: Draft }) {
  const { rows, turning } = usePreviewRows(draft, 'skipped')
  const { skip, busy } = useCorrections(draft)
  if (rows.state !== 'ready') return <Waiting reading={rows} />
  if (rows.value.kind !== 'rows' || rows.value.rows.length === 0)
    return <Card className="sub">{importCopy.nothingHere}</Card>
  const { rows: left } = rows.value
  const after = nextOf(rows.value)
  return (
    <>
      <Card flush>
        {left.map(({ row, cells }) => (
          <Row
            key={row}
            title={[importCopy.row(row), cells.name].filter(Boolean).join(' · ')}
            note={[cells.school, cells.identity, cells.telephone].filter(Boolean).join('，')}
            value={
              <Button
                small
                text={importCopy.takeBack}
                label={`${importCopy.row(row)}，${importCopy.takeBack}`}
                disabled={busy}
                onPress={() => skip.run({ row, skipped: false })}
              />
            }
          />
        ))}
      </Card>
      <Pager
        page={turning.page}
        shown={left.length}
        total={counts.skipped}
        onBack={turning.page > 0 ? turning.back : undefined}
        onNext={after ? () => turning.next(after) : undefined}
      />
    </>
  )
}
