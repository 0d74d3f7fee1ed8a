import { useRouter } from '@tarojs/taro'
import { directionAt, toUnixSeconds } from '@/domain/check-in'
import type { SessionId } from '@/domain/shared'
import type { Loaded } from '../../../../api/page-state'
import { Failed } from '../../../../components/failed'
import { Loading } from '../../../../components/loading'
import { Page } from '../../../../components/page'
import { sessionCodeCopy } from '../../../../copy/session-code'
import { useScreenOn } from '../../../../platform/screen'
import { useWide } from '../../../../platform/window'
import { HallScreen } from './hall-screen'
import { PhoneScreen } from './phone-screen'
import { type Hall, useHall } from './use-hall'
import { useCodeKey, useScreenCode } from './use-session-code'
import { listsOf } from './view'

/** The trainer's screen: on a phone with the lists to correct, on a projector large enough for the back row. */
export default function SessionCodePage() {
  const session = (useRouter().params.session ?? '') as SessionId
  const key = useCodeKey(session)
  const hall = useHall(session)
  useScreenOn()
  const waiting = [key, hall].find((reading) => reading.state !== 'ready')
  if (key.state !== 'ready' || hall.state !== 'ready') return <NotYet reading={waiting} />
  return <Running session={session} codeKey={key.value} hall={hall.value} />
}

function NotYet({ reading }: { reading: Loaded<unknown> | undefined }) {
  return (
    <Page title={sessionCodeCopy.title('in')}>
      {reading?.state === 'failed' ? (
        <Failed refusal={reading.refusal} onRetry={reading.retry} />
      ) : (
        <Loading {...(reading?.state === 'loading' && { onRetry: reading.retry })} />
      )}
    </Page>
  )
}

interface RunningProps {
  session: SessionId
  codeKey: Parameters<typeof useScreenCode>[1]
  hall: Hall
}

function Running({ session, codeKey, hall }: RunningProps) {
  const code = useScreenCode(session, codeKey)
  const direction = directionAt(toUnixSeconds(code.now), toUnixSeconds(hall.session.checkOutFrom))
  const lists = listsOf(hall.rows, hall.records, direction)
  const Screen = useWide() ? HallScreen : PhoneScreen
  return <Screen code={code} direction={direction} hall={hall} lists={lists} />
}
