import { View } from '@tarojs/components'
import type { Mode } from '@/domain/class-forming'
import { Card, GroupHead } from '../../../../components/card'
import { Pressable } from '../../../../components/pressable'
import { Mini } from '../../../../components/tag'
import { classesCopy } from '../../../../copy/classes'
import { count } from '../../../../copy/numbers'
import type { ComparedPlan, Comparison, PlanRef } from '../../class-parts/answers'
import './classes.scss'

const ORDER: readonly Mode[] = ['ignore', 'common1', 'common2', 'hard']
const { columns } = classesCopy

interface ComparisonTableProps {
  plan: PlanRef
  comparison: Comparison
  /** absent once one mode is published */
  onMode: ((mode: Mode) => void) | undefined
}

/** The four modes side by side: classes, how far that is proven, travel. */
export function ComparisonTable({ plan: { mode }, comparison, onMode }: ComparisonTableProps) {
  const lines = ORDER.flatMap((one) => comparison.plans.find((plan) => plan.mode === one) ?? [])
  return (
    <Card flush label={classesCopy.compare}>
      <GroupHead title={classesCopy.compare}>
        <View className="sub">{classesCopy.smallSchools(comparison.smallSchools)}</View>
      </GroupHead>
      <View className="modes-table" role="table" aria-label={classesCopy.compare}>
        <View className="modes-table__line modes-table__line--head" role="row">
          <View>{columns.mode}</View>
          <View className="modes-table__number">{columns.classes}</View>
          <View>{columns.proof}</View>
          <View className="modes-table__number">{columns.travel}</View>
        </View>
        {lines.map((line) => (
          <Pressable
            key={line.mode}
            role="row"
            className={`modes-table__line ${line.mode === mode ? 'modes-table__line--chosen' : ''}`}
            onPress={onMode && (() => onMode(line.mode))}
          >
            <View>{classesCopy.modes[line.mode]}</View>
            <View className="modes-table__number">{count(line.measures.classes)}</View>
            <Proven plan={line} />
            <View className="modes-table__number">{classesCopy.kilometres(line.measures.personMetres)}</View>
          </Pressable>
        ))}
      </View>
    </Card>
  )
}

function Proven({ plan: { minimum } }: { plan: ComparedPlan }) {
  if (minimum.lower === 0) return <View className="sub">{classesCopy.none}</View>
  const above = minimum.value - minimum.lower
  return above === 0 ? (
    <Mini tone="ok" text={classesCopy.isLeast} />
  ) : (
    <Mini tone="running" text={classesCopy.atLeastProven(above)} />
  )
}
