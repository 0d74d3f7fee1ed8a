import { View } from '@tarojs/components'
import { useState } from 'react'
import { Card } from '../../../../components/card'
import { Notice } from '../../../../components/notice'
import { Mini } from '../../../../components/tag'
import { massEntryCopy as copy } from '../../../../copy/mass-entry'
import { Tiles } from '../../../../parts/spreadsheet/tiles'
import { RowList } from './row-list'
import type { DraftWork } from './use-draft'
import { type EntryDraft, type EntryTile, firstTile, tilesOf } from './view'

interface PreviewProps {
  draft: EntryDraft
  work: DraftWork
  isOffice: boolean
}

/** What a sheet would do: in a sentence, in figures, and row by row. */
export function Preview({ draft, work, isOffice }: PreviewProps) {
  const { counts, sheet, returnedWhy, fileName, state } = draft
  const [chosen, choose] = useState<EntryTile>()
  const tile = chosen && counts[chosen] > 0 ? chosen : firstTile(counts)
  if (state === 'handed-in' && !isOffice)
    return <Notice icon="ok">{`${copy.handedTitle}。${copy.handedText}`}</Notice>
  return (
    <>
      {returnedWhy !== undefined && state === 'ready' && (
        <Notice tone="warn">{copy.returned(returnedWhy)}</Notice>
      )}
      <Card className="entry-summary">
        <View className="sub">{fileName}</View>
        <View>{copy.will(counts.fresh, counts.reaching)}</View>
        {counts.bad > 0 && <Mini tone="bad" text={copy.bad(counts.bad)} />}
        {sheet.others.length > 0 && <View className="sub">{copy.otherSheets(sheet.name, sheet.others)}</View>}
        {sheet.unread.length > 0 && <Mini tone="due" text={copy.unread(sheet.unread)} />}
      </Card>
      <Tiles
        label={copy.tilesLabel}
        tiles={tilesOf(counts).map((one) => ({ tile: one, name: copy.tiles[one], rows: counts[one] }))}
        value={tile}
        onChange={choose}
      />
      <RowList key={tile} draft={draft} tile={tile} work={work} />
    </>
  )
}
