import { useRouter } from '@tarojs/taro'
import type { SessionId } from '@/domain/shared'
import { ForBound } from '../../../../components/for-bound'
import { Page } from '../../../../components/page'
import { requestCopy } from '../../../../copy/requests'
import { Requests } from '../../../../parts/requests'
import type { RequestsOf } from '../../../../parts/requests/request'

/** Appeals and leave of one session `?session=`, of the whole county `?of=county`, else of the trainer's own sessions. */
export default function RequestsPage() {
  const { session, of } = useRouter<Readonly<Record<string, string>>>().params
  return (
    <Page desk title={requestCopy.title}>
      <ForBound>{() => <Requests of={wanted(session, of)} />}</ForBound>
    </Page>
  )
}

function wanted(session: string | undefined, of: string | undefined): RequestsOf {
  if (session !== undefined) return { kind: 'session', session: session as SessionId }
  return { kind: of === 'county' ? 'county' : 'mine' }
}
