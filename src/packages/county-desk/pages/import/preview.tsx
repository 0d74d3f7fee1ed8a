import { View } from '@tarojs/components'
import { useState } from 'react'
import { Card } from '../../../../components/card'
import { Notice } from '../../../../components/notice'
import { Mini } from '../../../../components/tag'
import { importCopy } from '../../../../copy/import'
import { Tiles } from '../../../../parts/spreadsheet/tiles'
import { useWide } from '../../../../platform/window'
import { ChangeList } from './change-list'
import { IssueList } from './issue-list'
import { SkippedRows } from './skipped-rows'
import { type Draft, firstTile, isChanging, type Tile, tilesOf } from './view'
import './import.scss'

/** What the file would do: in a sentence, in figures, and row by row. */
export function Preview({ draft }: { draft: Draft }) {
  const { kind, counts, sheet, outdated, fileName } = draft
  const wide = useWide()
  const [tile, setTile] = useState<Tile>(() => firstTile(kind, counts))
  const { statedCount } = sheet
  return (
    <>
      {outdated && <Notice tone="warn">{importCopy.outdated}</Notice>}
      <Card className="summary">
        <View className="summary__sentence">
          <View className="sub">{fileName}</View>
          <View>{isChanging(counts) ? importCopy.willDo(kind, counts) : importCopy.nothingToDo}</View>
          {wide && counts.bad > 0 && <Mini tone="bad" text={importCopy.notYet(counts.bad)} />}
          {sheet.others.length > 0 && (
            <View className="sub">{importCopy.otherSheets(sheet.name, sheet.others)}</View>
          )}
          {statedCount !== undefined && statedCount !== counts.rows && (
            <Mini tone="due" text={importCopy.statedCount(statedCount, counts.rows)} />
          )}
        </View>
      </Card>
      <Tiles
        label={importCopy.tilesLabel}
        tiles={tilesOf(kind, counts).map((one) => ({
          tile: one,
          name: importCopy.tiles[one],
          rows: counts[one],
        }))}
        value={tile}
        onChange={setTile}
      />
      <Content draft={draft} tile={tile} />
    </>
  )
}

function Content({ draft, tile }: { draft: Draft; tile: Tile }) {
  switch (tile) {
    case 'bad':
      return <IssueList key={tile} draft={draft} severity="error" />
    case 'warnings':
      return <IssueList key={tile} draft={draft} severity="warning" />
    case 'skipped':
      return <SkippedRows draft={draft} />
    default:
      return <ChangeList key={tile} draft={draft} change={tile} />
  }
}
