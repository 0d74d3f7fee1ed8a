import { Text, View } from '@tarojs/components'
import type { ClockOffset } from '@/domain/check-in'
import { SECOND } from '@/domain/shared'
import { secondScanCopy as copy } from '../../../../copy/second-scan'
import { useServerSecond } from './use-screen-code'
import type { OpenCall } from './view'

/** On the projector while a second scan is open: everybody is asked to scan again, and how long that counts. */
export function HallCall({ call, clock }: { call: OpenCall; clock: ClockOffset }) {
  const secondsLeft = Math.max(0, Math.ceil((call.closesAt - useServerSecond(clock)) / SECOND))
  if (secondsLeft === 0) return null
  return (
    <View className="hall__call" role="alert">
      <View className="hall__call-ask">{copy.ask}</View>
      <View className="hall__call-left">
        <Text>{copy.left(secondsLeft)}</Text>
        <Text>{copy.answeredOnHall(call.answered)}</Text>
      </View>
    </View>
  )
}
