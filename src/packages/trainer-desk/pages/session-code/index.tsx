import { useRouter } from '@tarojs/taro'
import { useMemo, useState } from 'react'
import type { SessionId } from '@/domain/shared'
import { ForBound } from '../../../../components/for-bound'
import { Page } from '../../../../components/page'
import { Waiting } from '../../../../components/waiting'
import { sessionCodeCopy } from '../../../../copy/session-code'
import { useScreenOn } from '../../../../platform/screen'
import { useWide } from '../../../../platform/window'
import { HallScreen } from './hall-screen'
import { PhoneScreen } from './phone-screen'
import { type Hall, useHall } from './use-hall'
import { usePhase } from './use-phase'
import { listsOf } from './view'

/** The trainer's screen `?session=`: on a phone with the lists to correct, on a projector large enough for the back row. */
export default function SessionCodePage() {
  const hall = useHall((useRouter().params.session ?? '') as SessionId)
  useScreenOn()
  if (hall.state === 'ready') return <Running hall={hall.value} />
  return (
    <Page title={sessionCodeCopy.page}>
      <ForBound>{() => <Waiting reading={hall} />}</ForBound>
    </Page>
  )
}

function Running({ hall }: { hall: Hall }) {
  const { phase, now } = usePhase(hall.session, hall.codeKey.clock)
  const direction = now < hall.session.checkOutFrom ? 'in' : 'out'
  const lists = useMemo(
    () => listsOf(hall.rows, hall.records, direction),
    [hall.rows, hall.records, direction],
  )
  const wide = useWide()
  const [wantsLists, setWantsLists] = useState(false)
  const Screen = wide && !wantsLists ? HallScreen : PhoneScreen
  return (
    <Screen
      hall={hall}
      phase={phase}
      direction={direction}
      lists={lists}
      now={now}
      {...(wide && { onSwitch: () => setWantsLists(!wantsLists) })}
    />
  )
}
