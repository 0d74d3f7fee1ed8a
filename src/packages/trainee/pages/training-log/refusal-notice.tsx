import { View } from '@tarojs/components'
import type { Refusal } from '../../../../api/refused'
import { Notice } from '../../../../components/notice'
import { refusalText } from '../../../../copy/refusals'

/** Why the log was not taken; the draft stands below it. */
export function RefusalNotice({ refusal }: { refusal: Refusal }) {
  const { title, why, next } = refusalText(refusal)
  return (
    <Notice tone="bad">
      <View className="strong">{title}</View>
      <View>{why}</View>
      {next.map((advice) => (
        <View key={advice}>{advice}</View>
      ))}
    </Notice>
  )
}
