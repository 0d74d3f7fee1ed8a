import { View } from '@tarojs/components'
import { instant } from '@/domain/shared'
import { Button } from '../../components/button'
import { Notice } from '../../components/notice'
import { Ordered } from '../../components/steps'
import { bindCopy } from '../../copy/bind'
import { refusalText } from '../../copy/refusals'
import { useNow } from '../../platform/clock'
import { lockedUntil } from './bind-form'
import type { Binding } from './use-bind'
import './bind.scss'

interface SubmitProps {
  binding: Binding
  text: string
  onSubmit: () => void
}

/** The one button, with the server's no above it; a locked account is told until when. */
export function Submit({ binding: { busy, county, refusal }, text, onSubmit }: SubmitProps) {
  const now = useNow()
  const until = lockedUntil(refusal)
  const isLocked = until !== undefined && until > now
  const said = refusal && refusalText(refusal, now)
  return (
    <View className="bind-submit stack">
      {said && (
        <Notice tone={isLocked ? 'warn' : 'bad'} icon={said.icon}>
          <View className="strong">{said.title}</View>
          <View className="bind-why">{said.why}</View>
          <Ordered items={said.next} />
        </Notice>
      )}
      {!county && <View className="sub">{bindCopy.chooseCounty}</View>}
      {isLocked && <View className="sub">{bindCopy.locked(instant(until), now)}</View>}
      <Button
        block
        kind={process.env.TARO_ENV === 'weapp' ? 'plain' : 'primary'}
        text={text}
        busy={busy}
        disabled={!county || isLocked}
        onPress={onSubmit}
      />
    </View>
  )
}
