import { View } from '@tarojs/components'
import type { MyProgress } from '../../../../api/answers'
import { Card } from '../../../../components/card'
import { creditCopy } from '../../../../copy/credit'
import { AssumptionLines } from '../../../../parts/assumption-lines'

interface AssumptionsProps {
  assumptions: MyProgress['assumptions']
  /** as a card of its own */
  head?: string
}

/** The assumptions that a number rests on, next to it. */
export function Assumptions({ assumptions, head }: AssumptionsProps) {
  if (assumptions.length === 0) return null
  const lines = <AssumptionLines assumptions={assumptions} />
  if (!head) return <View className="credit-entry">{lines}</View>
  return (
    <Card>
      <View className="strong">{head}</View>
      <View className="sub">{creditCopy.inferredNote}</View>
      {lines}
    </Card>
  )
}
