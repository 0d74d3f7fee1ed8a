import { View } from '@tarojs/components'
import type { Refusal } from '../../api/refused'
import { readingText } from '../../copy/refusals'
import { shellCopy } from '../../copy/shell'
import { open } from '../../platform/navigate'
import { Button } from '../button'
import { Card } from '../card'
import { Icon } from '../icon'
import { Ordered } from '../steps'
import '../empty/empty.scss'
import './failed.scss'

export interface FailedProps {
  refusal: Refusal
  onRetry?: (() => void) | undefined
}

/** Why it did not work, what to do, who helps; the code last and small. Never a dead end. */
export function Failed({ refusal, onRetry }: FailedProps) {
  const said = readingText(refusal)
  return (
    <Card className="empty">
      <Icon name={said.icon} size={32} className={said.icon === 'bad' ? 'is-bad' : 'sub'} />
      <View className="empty__title" role="heading" aria-level={2}>
        {said.title}
      </View>
      <View className="sub">{said.why}</View>
      <Advice next={said.next} />
      {said.retry && onRetry && (
        <View className="empty__action">
          <Button block kind="primary" icon="again" text={shellCopy.retry} onPress={onRetry} />
        </View>
      )}
      {said.way && <Way {...said.way} />}
      <View className="sub failed__code">{shellCopy.reasonCode(said.code)}</View>
    </Card>
  )
}

function Way({ text, url }: { text: string; url: string }) {
  return (
    <View className="empty__action">
      <Button block kind="primary" text={text} onPress={() => open(url)} />
    </View>
  )
}

/** One piece of advice is a sentence, several are numbered in the order to try them. */
function Advice({ next }: { next: readonly string[] }) {
  if (next.length < 2) return <View className="sub">{next[0] ?? ''}</View>
  return (
    <View className="failed__next">
      <Ordered items={next} />
    </View>
  )
}
