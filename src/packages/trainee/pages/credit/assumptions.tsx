import { View } from '@tarojs/components'
import type { MyProgress } from '../../../../api/answers'
import { Card } from '../../../../components/card'
import { Tag } from '../../../../components/tag'
import { assumptionText } from '../../../../copy/assumptions'
import { creditCopy } from '../../../../copy/credit'

interface AssumptionsProps {
  assumptions: MyProgress['assumptions']
  /** as a card of its own */
  head?: string
}

/** What no document prints is called 推定, next to the number that rests on it. */
export function Assumptions({ assumptions, head }: AssumptionsProps) {
  if (assumptions.length === 0) return null
  const lines = assumptions.map((assumption) => (
    <View key={assumption.note} className="credit-assumption">
      <Tag tone="due" text={creditCopy.inferred} />
      <View className="sub credit-assumption__text">{assumptionText(assumption)}</View>
    </View>
  ))
  if (!head) return <View className="credit-entry">{lines}</View>
  return (
    <Card>
      <View className="strong">{head}</View>
      <View className="sub">{creditCopy.inferredNote}</View>
      {lines}
    </Card>
  )
}
