import { View } from '@tarojs/components'
import type { Refusal } from '../../api/refused'
import { deskCopy } from '../../copy/desk-lists'
import { refusalText } from '../../copy/refusals'
import { shellCopy } from '../../copy/shell'
import { Button } from '../button'
import { Notice } from '../notice'

interface RefusalNoticeProps {
  refusal: Refusal | undefined
  /** where no button beside it asks again */
  onRetry?: () => void
}

/** Why a write was refused, beside the button that asked for it; or why a small part of a page could not be read. */
export function RefusalNotice({ refusal, onRetry }: RefusalNoticeProps) {
  if (!refusal) return null
  const { title, why, next, retry } = refusalText(refusal)
  return (
    <Notice tone="bad">
      <View className="strong">{title}</View>
      <View>{[why, next.length > 0 && deskCopy.advice(next)].filter(Boolean).join('')}</View>
      {retry && onRetry && <Button small icon="again" text={shellCopy.retry} onPress={onRetry} />}
    </Notice>
  )
}
