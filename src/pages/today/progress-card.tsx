import { View } from '@tarojs/components'
import { formatHundredths } from '@/domain/shared'
import { Card } from '../../components/card'
import { Icon } from '../../components/icon'
import { Ring } from '../../components/ring'
import { progressCopy, unitName } from '../../copy/progress'
import { open } from '../../platform/navigate'
import type { ProgressView } from './view'
import './today.scss'

/** “Am I done, and if not, what exactly?” The whole card leads to the explanation. */
export function ProgressCard({ progress }: { progress: ProgressView }) {
  const { earned, target, missing } = progress
  const unit = unitName(progress.unit)
  const full = earned >= target
  return (
    <Card className="progress-card" onPress={() => open('/packages/trainee/pages/credit/index')}>
      <Ring
        figure={formatHundredths(earned)}
        of={`/ ${formatHundredths(target)}`}
        share={earned / target}
        tone={full ? 'ok' : 'accent'}
        label={progressCopy.ring(earned, target, unit)}
      />
      <View className="progress-card__words">
        <View className="card-title">
          {full ? progressCopy.full(unit) : progressCopy.missing(target - earned, unit)}
        </View>
        {missing.map(({ name, amount }) => (
          <View key={name} className="sub">
            {progressCopy.part(name, amount)}
          </View>
        ))}
      </View>
      <Icon name="forward" className="row__go" />
    </Card>
  )
}
