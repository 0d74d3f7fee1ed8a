import { View } from '@tarojs/components'
import type { Instant } from '@/domain/shared'
import { GroupHead } from '../../components/card'
import { Icon } from '../../components/icon'
import { Pressable } from '../../components/pressable'
import { timeSpan } from '../../copy/dates'
import { typedCodeCopy } from '../../copy/typed-code'
import type { Running } from './open-now'
import '../../components/row/row.scss'

interface SessionChoiceProps {
  running: readonly Running[]
  chosen: Running | undefined
  now: Instant
  onChoose: (id: string) => void
}

/** The halls that are open now; one alone is chosen already. */
export function SessionChoice({ running, chosen, now, onChoose }: SessionChoiceProps) {
  return (
    <>
      <GroupHead title={typedCodeCopy.choose} />
      <View role="radiogroup" aria-label={typedCodeCopy.choose}>
        {running.map(({ session: { id, title, place, start, end } }) => {
          const isChosen = chosen?.session.id === id
          return (
            <Pressable key={id} role="radio" checked={isChosen} className="row" onPress={() => onChoose(id)}>
              <Icon name={isChosen ? 'ok' : 'open'} className={isChosen ? 'is-accent' : 'sub'} />
              <View className="row__body">
                <View className={isChosen ? 'strong' : ''}>{title}</View>
                <View className="sub">
                  {timeSpan(start, end, now)}，{place}
                </View>
              </View>
            </Pressable>
          )
        })}
      </View>
    </>
  )
}
