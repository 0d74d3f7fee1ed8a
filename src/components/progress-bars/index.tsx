import { Text, View } from '@tarojs/components'
import { formatHundredths } from '@/domain/shared'
import type { MyProgress } from '../../api/answers'
import { Bar } from '../bar'
import { Mini } from '../tag'
import './progress-bars.scss'

import { outOf } from '../../copy/numbers'
import { componentUnit, progressCopy } from '../../copy/progress'

export interface ProgressBarsProps {
  progress: MyProgress
  /** this component instead of all */
  only?: string | undefined
  /** the sum is said elsewhere on the page */
  withoutTotal?: boolean
}

/** Part by part and in all: what is there, measured against what is needed. */
export function ProgressBars({ progress, only, withoutTotal }: ProgressBarsProps) {
  const { components, headline } = progress
  const shown = components.filter(({ id, needs }) => needs !== null && (only === undefined || id === only))
  return (
    <>
      {shown.map(({ id, name, unit, has, needs }) => (
        <Measured key={id} name={name} has={has} needs={needs ?? 0} unit={componentUnit(unit)} />
      ))}
      {headline.unit !== 'none' && !withoutTotal && (
        <Measured
          name={progressCopy.total}
          has={headline.has}
          needs={headline.needs ?? headline.outOf}
          unit={componentUnit(headline.unit)}
        />
      )}
    </>
  )
}

interface MeasuredProps {
  name: string
  has: number
  needs: number
  unit: string
}

function Measured({ name, has, needs, unit }: MeasuredProps) {
  const full = has >= needs
  return (
    <View className="measured">
      <View className="between">
        <View>{name}</View>
        <View className="measured__figure">
          {full && <Mini tone="ok" text={progressCopy.isFull} />}
          <View className="nowrap">
            <Text className="strong">{formatHundredths(has)}</Text> / {formatHundredths(needs)} {unit}
          </View>
        </View>
      </View>
      <View className="measured__bar">
        <Bar share={needs > 0 ? has / needs : 1} tone={full ? 'ok' : 'accent'} label={outOf(has, needs)} />
      </View>
    </View>
  )
}
