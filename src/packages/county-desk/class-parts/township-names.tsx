import { View } from '@tarojs/components'
import { fontScale, useAppearance } from '../../../theme/appearance'
import type { Place } from './county-shape'
import type { Point } from './dots'
import { labelsOf } from './township-labels'

interface TownshipNamesProps {
  places: readonly Place[]
  /** townships that should have their name before others */
  first: ReadonlySet<string>
  /** no name is written over these */
  clear: readonly Point[]
  width: number
  height: number
}

/** Names over the schools that do not matter just now, and beside those that do. */
export function TownshipNames({ places, first, clear, width, height }: TownshipNamesProps) {
  const { font } = useAppearance()
  return labelsOf(places, first, clear, { width, height, scale: fontScale(font) }).map(({ text, x, y }) => (
    <View key={text} className="class-map__township" style={{ left: `${x}px`, top: `${y}px` }}>
      {text}
    </View>
  ))
}
