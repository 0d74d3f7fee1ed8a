import { View } from '@tarojs/components'
import { Icon } from '../../../../components/icon'
import { Pressable } from '../../../../components/pressable'
import { importCopy } from '../../../../copy/import'
import { count } from '../../../../copy/numbers'
import { type Draft, type ImportKind, type Tile, tilesOf } from './view'
import './import.scss'

interface TilesProps {
  kind: ImportKind
  counts: Draft['counts']
  value: Tile
  onChange: (tile: Tile) => void
}

/** The preview's figures; each opens its rows. */
export function Tiles({ kind, counts, value, onChange }: TilesProps) {
  return (
    <View className="tiles" role="tablist" aria-label={importCopy.tilesLabel}>
      {tilesOf(kind, counts).map((tile) => (
        <Pressable
          key={tile}
          role="tab"
          selected={tile === value}
          label={`${importCopy.tiles[tile]} ${counts[tile]}`}
          className={`tiles__tile ${tile === value ? 'tiles__tile--chosen' : ''} ${needsWork(tile, counts) ? 'is-bad' : ''}`}
          onPress={() => onChange(tile)}
        >
          <View className="tiles__figure">{count(counts[tile])}</View>
          <View className="tiles__name">
            {needsWork(tile, counts) && <Icon name="bad" size={18} />}
            {importCopy.tiles[tile]}
          </View>
        </Pressable>
      ))}
    </View>
  )
}

const needsWork = (tile: Tile, counts: Draft['counts']): boolean => tile === 'bad' && counts.bad > 0
