import { View } from '@tarojs/components'
import { Button } from '../../../../components/button'
import { Card } from '../../../../components/card'
import { WaitingPart } from '../../../../components/waiting'
import { classesCopy } from '../../../../copy/classes'
import { open } from '../../../../platform/navigate'
import type { PlanRef, ShownClass } from '../../class-parts/answers'
import { ClassMap, MapLegend } from '../../class-parts/class-map'
import { useClassMap } from '../../class-parts/readings'
import { countyPages } from '../../paths'
import './classes.scss'

interface MapCardProps {
  plan: PlanRef
  /** absent: the whole county */
  one?: ShownClass | undefined
  guessed: number
}

/** Where the schools of a class lie, or all hosts of the county. */
export function MapCard({ plan, one, guessed }: MapCardProps) {
  const map = useClassMap(plan)
  if (map.state !== 'ready') return <WaitingPart reading={map} />
  return (
    <Card className="map-card">
      <View className="between">
        <View className="strong">
          {one ? classesCopy.mapTitle(one.id, one.schools.length) : classesCopy.map}
        </View>
        <MapLegend />
      </View>
      <ClassMap dots={map.value} chosen={one?.id} />
      {guessed > 0 && <View className="sub">{classesCopy.guessed(guessed)}</View>}
      {one && (
        <Button
          small
          block
          text={classesCopy.see}
          onPress={() => open(countyPages.oneClass({ ...plan, class: one.id }))}
        />
      )}
    </Card>
  )
}
