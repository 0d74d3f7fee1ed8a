import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { Specification } from '@/domain/evidence'
import type { Credits } from '@/domain/shared'
import { Card } from '../../components/card'
import { Icon } from '../../components/icon'
import { evidenceCopy as copy, earnsText } from '../../copy/evidence'
import { pointLabel } from '../../copy/points'
import { usePointUnit } from './use-point-unit'
import './evidence.scss'

export interface TaskCardProps {
  title: string
  specifications: readonly Specification[]
  children?: ReactNode
}

/** The lesson and its points; several points are one upload's work 一课多点. */
export function TaskCard({ title, specifications, children }: TaskCardProps) {
  const unit = usePointUnit()
  return (
    <Card>
      <View className="evidence-badges">
        {specifications.map(({ point, title: name, origin }) => (
          <View key={point} className="evidence-badge">
            {origin === 'own' ? name : pointLabel(point)}
          </View>
        ))}
        {specifications.length > 1 && (
          <View className="evidence-shared">
            <Icon name="link" size={20} />
            <View>{copy.severalPoints}</View>
          </View>
        )}
      </View>
      <View className="card-title evidence-title" role="heading" aria-level={2}>
        {title || copy.untitled}
      </View>
      {specifications.length > 0 && (
        <View className="sub">{copy.sharing(specifications.length, sumText(specifications, unit))}</View>
      )}
      {children}
    </Card>
  )
}

/** Credits of several points are one sum; points of a rubric stand alone. */
function sumText(specifications: readonly Specification[], unit: ReturnType<typeof usePointUnit>): string {
  const [first] = specifications
  if (first === undefined) return ''
  const amounts = specifications.map(({ earns }) => (earns.unit === 'credits' ? earns.amount : undefined))
  if (amounts.includes(undefined)) return earnsText(first, unit)
  const amount = amounts.reduce<number>((sum, one) => sum + (one ?? 0), 0) as Credits
  return earnsText({ earns: { unit: 'credits', amount } }, unit)
}
