import { View } from '@tarojs/components'
import type { MyProgress } from '../../api/answers'
import { Card } from '../../components/card'
import { Icon } from '../../components/icon'
import { ProgressBars } from '../../components/progress-bars'
import { learningCopy } from '../../copy/learning'
import { outOf } from '../../copy/numbers'
import { componentUnit } from '../../copy/progress'
import { open } from '../../platform/navigate'
import './learning.scss'

/** Part by part; the whole card leads to the explanation. */
export function Standing({ progress }: { progress: MyProgress }) {
  const { headline, programme } = progress
  const sum =
    headline.unit === 'none'
      ? programme.title
      : `${outOf(headline.has, headline.needs ?? headline.outOf)} ${componentUnit(headline.unit)}`
  return (
    <Card onPress={() => open('/packages/trainee/pages/credit/index')}>
      <View className="between learning-head">
        <View className="card-title">{sum}</View>
        <View className="learning-head__link">
          {learningCopy.whatIsMissing}
          <Icon name="forward" size={20} />
        </View>
      </View>
      <ProgressBars progress={progress} withoutTotal />
    </Card>
  )
}
