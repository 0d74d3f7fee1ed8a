import { View } from '@tarojs/components'
import { Bar } from '../../../../components/bar'
import { Card } from '../../../../components/card'
import { Mini } from '../../../../components/tag'
import { courseCopy as copy } from '../../../../copy/study'
import { type Counting, meterView } from './meter-view'

/** What counted of this course, and whether it counts just now. */
export function MeterCard({ counting }: { counting: Counting }) {
  const { counted, seconds, reported } = counting
  const { tag, problem } = meterView(counting)
  return (
    <Card label={copy.counted(counted, seconds)}>
      <View className="strong">{copy.counted(counted, seconds)}</View>
      <View className="course-meter__bar">
        <Bar
          share={seconds > 0 ? counted / seconds : 0}
          tone={counted >= seconds ? 'ok' : 'accent'}
          label={copy.counted(counted, seconds)}
        />
      </View>
      <View className="course-meter__state" aria-live="polite">
        <Mini {...tag} />
      </View>
      {reported > 0 && <View className="sub">{copy.reported(reported)}</View>}
      {problem && <View className="sub">{problem}</View>}
    </Card>
  )
}
