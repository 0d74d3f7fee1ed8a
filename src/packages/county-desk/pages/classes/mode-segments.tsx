import { View } from '@tarojs/components'
import { type Mode, modes } from '@/domain/class-forming'
import { Segments } from '../../../../components/segments'
import { classesCopy } from '../../../../copy/classes'
import type { Comparison, PlanRef } from '../../class-parts/answers'
import './classes.scss'

/** In the order of how much they ask. */
const ORDER: readonly Mode[] = ['ignore', 'common1', 'common2', 'hard']

interface ModeSegmentsProps {
  plan: PlanRef
  comparison: Comparison
  onMode: (mode: Mode) => void
}

/** How similar schools of one class must be, and what the next stricter wish costs in classes. */
export function ModeSegments({ plan: { mode }, comparison: { plans }, onMode }: ModeSegmentsProps) {
  const classesIn = (one: Mode) => plans.find((plan) => plan.mode === one)?.measures.classes
  const now = classesIn(mode)
  const next = mode === 'common2' ? 'common1' : 'common2'
  const other = classesIn(next)
  return (
    <View className="stack">
      <View className="strong">{classesCopy.modeQuestion}</View>
      <Segments
        label={classesCopy.modeQuestion}
        value={mode}
        options={ORDER.filter((one) => modes.includes(one) && classesIn(one) !== undefined).map((value) => ({
          value,
          text: classesCopy.shortModes[value],
        }))}
        onChange={onMode}
      />
      {now !== undefined && other !== undefined && (
        <View className="sub">
          {other === now ? classesCopy.modeSame(next) : classesCopy.modeCost(next, other - now)}
        </View>
      )}
    </View>
  )
}
