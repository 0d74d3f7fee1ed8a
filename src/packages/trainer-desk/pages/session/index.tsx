import { useDidShow, useRouter } from '@tarojs/taro'
import type { SessionId } from '@/domain/shared'
import { refresh } from '../../../../api/mine'
import { ForBound } from '../../../../components/for-bound'
import { Page } from '../../../../components/page'
import { Waiting } from '../../../../components/waiting'
import { sessionDeskCopy } from '../../../../copy/session-desk'
import { SessionDesk } from './session-desk'
import { useSession } from './use-session'

/** One half-day `?session=` for those who run it: what it is, how many came, what can be done. */
export default function SessionPage() {
  useDidShow(() => void refresh())
  const reading = useSession((useRouter().params.session ?? '') as SessionId)
  if (reading.state === 'ready') return <SessionDesk session={reading.value} asOf={reading.asOf} />
  return (
    <Page desk title={sessionDeskCopy.title}>
      <ForBound>{() => <Waiting reading={reading} />}</ForBound>
    </Page>
  )
}
