import { View } from '@tarojs/components'
import { Icon } from '../../components/icon'
import { Pressable } from '../../components/pressable'
import { count } from '../../copy/numbers'
import './spreadsheet.scss'

interface TilesProps<Tile extends string> {
  /** what a screen reader calls them together */
  label: string
  /** with how many rows each has, in this order */
  tiles: readonly { tile: Tile; name: string; rows: number }[]
  value: Tile
  onChange: (tile: Tile) => void
}

/** A preview's figures; each opens its rows. Rows that are wrong stand out. */
export function Tiles<Tile extends string>({ label, tiles, value, onChange }: TilesProps<Tile>) {
  return (
    <View className="tiles" role="tablist" aria-label={label}>
      {tiles.map(({ tile, name, rows }) => {
        const isBad = tile === 'bad' && rows > 0
        return (
          <Pressable
            key={tile}
            role="tab"
            selected={tile === value}
            label={`${name} ${rows}`}
            className={`tiles__tile ${tile === value ? 'tiles__tile--chosen' : ''} ${isBad ? 'is-bad' : ''}`}
            onPress={() => onChange(tile)}
          >
            <View className="tiles__figure">{count(rows)}</View>
            <View className="tiles__name">
              {isBad && <Icon name="bad" size={18} />}
              {name}
            </View>
          </Pressable>
        )
      })}
    </View>
  )
}
