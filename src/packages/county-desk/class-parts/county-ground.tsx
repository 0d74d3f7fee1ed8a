import { View } from '@tarojs/components'
import { useMemo } from 'react'
import { type Place, shapeOf } from './county-shape'

interface CountyGroundProps {
  places: readonly Place[]
  width: number
  height: number
}

/** What lies under the schools: the county and the borders of its townships as the schools suggest them. */
export function CountyGround({ places, width, height }: CountyGroundProps) {
  const { outline, borders } = useMemo(() => shapeOf(places), [places])
  const drawing = (content: string) =>
    `<svg xmlns='http://www.w3.org/2000/svg' width='${width}' height='${height}'>${content}</svg>`
  const lines = `<g fill='none' stroke='#000' stroke-linejoin='round'><path d='${outline}' stroke-width='1.5'/><path d='${borders}'/></g>`
  return (
    <>
      <View className="class-map__land" style={masked(drawing(`<path d='${outline}'/>`))} />
      <View className="class-map__borders" style={masked(drawing(lines))} />
    </>
  )
}

/** WeChat renders no inline SVG, so a drawing is a mask over a colour of the theme. */
function masked(svg: string) {
  const image = `url("data:image/svg+xml,${encodeURIComponent(svg).replace(/'/g, '%27')}")`
  return { WebkitMaskImage: image, maskImage: image }
}
