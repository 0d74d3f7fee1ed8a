import { View } from '@tarojs/components'
import type { Refusal } from '../../api/refused'
import { deskCopy } from '../../copy/desk-lists'
import { refusalText } from '../../copy/refusals'
import { Notice } from '../notice'

/** Why a write was refused, beside the button that asked for it. */
export function RefusalNotice({ refusal }: { refusal: Refusal | undefined }) {
  if (!refusal) return null
  const { title, why, next } = refusalText(refusal)
  return (
    <Notice tone="bad">
      <View className="strong">{title}</View>
      <View>{[why, next.length > 0 && deskCopy.advice(next)].filter(Boolean).join('')}</View>
    </Notice>
  )
}
