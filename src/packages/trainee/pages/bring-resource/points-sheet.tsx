import { View } from '@tarojs/components'
import type { NamedPoint } from '@/domain/library'
import type { Loaded } from '../../../../api/page-state'
import { Button } from '../../../../components/button'
import { Sheet } from '../../../../components/sheet'
import { WaitingPart } from '../../../../components/waiting'
import { bringCopy as copy, libraryCopy } from '../../../../copy/library'
import { TickList } from '../../../../parts/tick-list'
import './points-sheet.scss'

const MOST_POINTS = 8

interface PointsSheetProps {
  points: Loaded<readonly NamedPoint[]>
  ticked: readonly string[]
  onTick: (ticked: readonly string[]) => void
  onClose: () => void
}

/** The points that the resource is about, found by a part of their name. */
export const PointsSheet = ({ points, ticked, onTick, onClose }: PointsSheetProps) => (
  <Sheet open title={libraryCopy.point} onClose={onClose}>
    {points.state === 'ready' ? (
      <View className="points-sheet__list">
        <TickList
          title={copy.ticked(ticked.length, MOST_POINTS)}
          items={points.value.map((one) => ({
            key: one.point,
            title: libraryCopy.pointNames([one]),
            note: '',
          }))}
          ticked={ticked}
          onTick={(next) => onTick(next.slice(0, MOST_POINTS))}
          words={copy.pointWords}
        />
      </View>
    ) : (
      <WaitingPart reading={points} />
    )}
    <Button block kind="primary" text={copy.chosen} onPress={onClose} />
  </Sheet>
)
