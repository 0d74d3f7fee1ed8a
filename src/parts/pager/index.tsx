import { View } from '@tarojs/components'
import { Button } from '../../components/button'
import { deskCopy } from '../../copy/desk-lists'
import { PAGE_SIZE } from './use-cursor'
import './pager.scss'

export interface PagerProps {
  /** counted from 0 */
  page: number
  /** rows on this page */
  shown: number
  /** all rows, when the server counts them */
  total?: number | undefined
  /** absent on the first and the last page */
  onBack?: (() => void) | undefined
  onNext?: (() => void) | undefined
}

/** Which part of a list this is, and the way to the others. */
export function Pager({ page, shown, total, onBack, onNext }: PagerProps) {
  const from = page * PAGE_SIZE + 1
  const isAll = !onBack && !onNext
  const said = isAll ? deskCopy.all(shown) : deskCopy.range(from, from + shown - 1, total)
  return (
    <View className="pager">
      <View className="sub">{said}</View>
      {!isAll && (
        <View className="pager__turns">
          <Button small text={deskCopy.previousPage} disabled={!onBack} onPress={() => onBack?.()} />
          <Button small text={deskCopy.nextPage} disabled={!onNext} onPress={() => onNext?.()} />
        </View>
      )}
    </View>
  )
}
