import { View } from '@tarojs/components'
import { useMemo } from 'react'
import { classesCopy } from '../../../copy/classes'
import { useWide } from '../../../platform/window'
import type { ClassMap as Dots } from './answers'
import { CountyGround } from './county-ground'
import { type Dot, layOut, lineBetween, type Point, pointsOn } from './dots'
import { TownshipNames } from './township-names'
import './class-map.scss'

/** px: on a phone of 375 px with its margins, and in the column of the desk. */
const ON_PHONE = { width: 311, height: 240 }
const ON_DESK = { width: 342, height: 216 }

export interface ClassMapProps {
  dots: Dots
  /** the class whose way to its host is drawn; none: the hosts of all classes */
  chosen?: string | undefined
}

/** Where the schools lie, drawn with views because WeChat draws no inline pictures; the list beside it says the same in words. */
export function ClassMap({ dots, chosen }: ClassMapProps) {
  const { width, height } = useWide() ? ON_DESK : ON_PHONE
  const places = useMemo(() => layOut(dots, width, height), [dots, width, height])
  const ground = useMemo(
    () =>
      dots.flatMap(({ school, township }) => {
        const at = places.get(school)
        return at ? [{ ...at, township }] : []
      }),
    [dots, places],
  )
  // The host is drawn last, over schools that lie beside it.
  const members = dots
    .filter((dot) => dot.class === chosen)
    .sort((a, b) => Number(a.isHost) - Number(b.isHost))
  const host = members.find(({ isHost }) => isHost)
  const hub = host && places.get(host.school)
  const ends = members.flatMap(({ school }) => places.get(school) ?? [])
  const label = host ? classesCopy.mapOf(host.class, members.length, host.name) : classesCopy.mapLabel
  return (
    <View
      className="class-map"
      role="img"
      aria-label={label}
      style={{ width: `${width}px`, height: `${height}px` }}
    >
      <CountyGround places={ground} width={width} height={height} />
      {dots.map((dot) => (
        <Place key={dot.school} dot={dot} at={places.get(dot.school)} kind={kindOf(dot, chosen)} />
      ))}
      <TownshipNames
        places={ground}
        first={new Set(members.map(({ township }) => township))}
        clear={ends.flatMap((end) => pointsOn(hub ?? end, end))}
        width={width}
        height={height}
      />
      {host &&
        members.map((dot) => (
          <Way key={dot.school} from={places.get(host.school)} to={places.get(dot.school)} />
        ))}
      {members.map((dot) => (
        <Place key={dot.school} dot={dot} at={places.get(dot.school)} kind={dot.isHost ? 'host' : 'member'} />
      ))}
    </View>
  )
}

/** `hub`: a host among all hosts of the county */
type Kind = 'other' | 'hub' | 'host' | 'member'

const kindOf = ({ isHost, kind }: Dot, chosen: string | undefined): Kind =>
  chosen === undefined && isHost && kind === 'joint' ? 'hub' : 'other'

function Place({ dot, at, kind }: { dot: Dot; at: Point | undefined; kind: Kind }) {
  if (!at) return null
  const large = dot.size >= 40 ? 'class-map__dot--large' : ''
  return (
    <View
      className={`class-map__dot class-map__dot--${kind} ${large}`}
      style={{ left: `${at.x}px`, top: `${at.y}px` }}
    />
  )
}

function Way({ from, to }: { from: Point | undefined; to: Point | undefined }) {
  if (!from || !to) return null
  const { length, angle } = lineBetween(from, to)
  return (
    <View
      className="class-map__way"
      style={{
        left: `${from.x}px`,
        top: `${from.y}px`,
        width: `${length}px`,
        transform: `rotate(${angle}deg)`,
      }}
    />
  )
}

/** What the shapes mean. */
export const MapLegend = () => (
  <View className="class-map__legend sub">
    <View className="class-map__sign class-map__sign--host" />
    <View>{classesCopy.legendHost}</View>
    <View className="class-map__sign" />
    <View>{classesCopy.legendMember}</View>
  </View>
)
