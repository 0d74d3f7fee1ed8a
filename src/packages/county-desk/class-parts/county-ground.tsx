import { View } from '@tarojs/components'
import { useMemo } from 'react'
import { fontScale, useAppearance } from '../../../theme/appearance'
import { type Place, shapeOf } from './county-shape'
import type { Point } from './dots'
import { labelsOf } from './township-labels'

interface CountyGroundProps {
  places: readonly Place[]
  /** townships that should have their name before others */
  first: ReadonlySet<string>
  /** no name is written over these */
  clear: readonly Point[]
  width: number
  height: number
}

/** What lies under the schools: the county, the borders of its townships as the schools suggest them, and their names. */
export function CountyGround({ places, first, clear, width, height }: CountyGroundProps) {
  const { font } = useAppearance()
  const shape = useMemo(() => shapeOf(places), [places])
  const labels = labelsOf(places, first, clear, { width, height, scale: fontScale(font) })
  const drawing = (content: string) =>
    `<svg xmlns='http://www.w3.org/2000/svg' width='${width}' height='${height}'>${content}</svg>`
  const lines = `<g fill='none' stroke='#000' stroke-linejoin='round'><path d='${shape.outline}' stroke-width='1.5'/><path d='${shape.borders}' stroke-width='1'/></g>`
  return (
    <>
      <View className="class-map__land" style={masked(drawing(`<path d='${shape.outline}'/>`))} />
      <View className="class-map__borders" style={masked(drawing(lines))} />
      {labels.map(({ text, x, y }) => (
        <View key={text} className="class-map__township" style={{ left: `${x}px`, top: `${y}px` }}>
          {text}
        </View>
      ))}
    </>
  )
}

/** WeChat renders no inline SVG, so a drawing is a mask over a colour of the theme. */
function masked(svg: string) {
  const image = `url("data:image/svg+xml,${encodeURIComponent(svg).replace(/'/g, '%27')}")`
  return { WebkitMaskImage: image, maskImage: image }
}
