import { View } from '@tarojs/components'
import { useState } from 'react'
import { Card } from '../../../../components/card'
import { Icon } from '../../../../components/icon'
import { Notice } from '../../../../components/notice'
import { Pressable } from '../../../../components/pressable'
import { Mini } from '../../../../components/tag'
import { massEntryCopy as copy } from '../../../../copy/mass-entry'
import { count } from '../../../../copy/numbers'
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
      <View className="entry-tiles" role="tablist" aria-label={copy.tilesLabel}>
        {tilesOf(counts).map((one) => (
          <Tile key={one} tile={one} counts={counts} chosen={one === tile} onChoose={() => choose(one)} />
        ))}
      </View>
      <RowList key={tile} draft={draft} tile={tile} work={work} />
    </>
  )
}

interface TileProps {
  tile: EntryTile
  counts: EntryDraft['counts']
  chosen: boolean
  onChoose: () => void
}

function Tile({ tile, counts, chosen, onChoose }: TileProps) {
  const isBad = tile === 'bad' && counts.bad > 0
  return (
    <Pressable
      role="tab"
      selected={chosen}
      label={`${copy.tiles[tile]} ${counts[tile]}`}
      className={`entry-tiles__tile ${chosen ? 'entry-tiles__tile--chosen' : ''} ${isBad ? 'is-bad' : ''}`}
      onPress={onChoose}
    >
      <View className="entry-tiles__figure">{count(counts[tile])}</View>
      <View className="entry-tiles__name">
        {isBad && <Icon name="bad" size={18} />}
        {copy.tiles[tile]}
      </View>
    </Pressable>
  )
}
