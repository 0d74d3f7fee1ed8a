import { View } from '@tarojs/components'
import { formatHundredths } from '@/domain/shared'
import { Card } from '../../components/card'
import { Icon } from '../../components/icon'
import { Ring } from '../../components/ring'
import { componentUnit, progressCopy, unitName } from '../../copy/progress'
import { open } from '../../platform/navigate'
import type { FigureView, ProgressView } from './view'
import './today.scss'

const toCredit = () => open('/packages/trainee/pages/credit/index')

/** “Am I done, and if not, what exactly?” The whole card leads to the explanation. */
export function ProgressCard({ progress }: { progress: ProgressView }) {
  if (progress.kind === 'figure') return <FigureCard figure={progress} />
  return (
    <Card className="progress-card" onPress={toCredit}>
      <Icon name="award" size={32} />
      <View className="progress-card__words">
        <View className="card-title">{progressCopy.withoutFigure}</View>
        <View className="sub">{progressCopy.withoutFigureNote}</View>
      </View>
      <Icon name="forward" className="row__go" />
    </Card>
  )
}

function FigureCard({ figure }: { figure: FigureView }) {
  const { earned, target, missing, more, closed } = figure
  const unit = unitName(figure.unit)
  const full = earned >= target
  return (
    <Card className="progress-card" onPress={toCredit}>
      <Ring
        figure={formatHundredths(earned)}
        of={`/ ${formatHundredths(target)}`}
        share={earned / target}
        tone={full ? 'ok' : 'accent'}
        label={progressCopy.ring(earned, target, unit)}
      />
      <View className="progress-card__words">
        <View className="card-title">{headOf(figure)}</View>
        {closed !== undefined && <View className="sub">{progressCopy.frozen}</View>}
        {closed === undefined &&
          missing.map(({ name, amount, unit: of }) => (
            <View key={name} className="sub">
              {of === figure.unit
                ? progressCopy.part(name, amount)
                : progressCopy.otherPart(name, amount, componentUnit(of))}
            </View>
          ))}
        {closed === undefined && more > 0 && <View className="sub">{progressCopy.moreParts(more)}</View>}
      </View>
      <Icon name="forward" className="row__go" />
    </Card>
  )
}

/** Without a printed mark nothing is “missing”: the rest can still be had. */
function headOf({ earned, target, unit: of, isRequired, closed }: FigureView): string {
  const unit = unitName(of)
  if (closed !== undefined) return progressCopy.closed(closed)
  if (earned >= target) return progressCopy.full(unit)
  return isRequired
    ? progressCopy.missing(target - earned, unit)
    : progressCopy.stillToHave(target - earned, unit)
}
