import { useDidShow } from '@tarojs/taro'
import type { ReactNode } from 'react'
import type { Instant } from '@/domain/shared'
import { refresh } from '../../../api/mine'
import { Failed } from '../../../components/failed'
import { ForBound } from '../../../components/for-bound'
import { Loading } from '../../../components/loading'
import { OfflineNotice } from '../../../components/offline'
import { Page } from '../../../components/page'
import { Guest } from '../../../parts/guest'
import { useNow } from '../../../platform/clock'
import { type Own, useMyRequests } from './use-my-requests'

export interface RequestPageProps {
  title: string
  dock: ReactNode
  children: (own: Own, now: Instant) => ReactNode
}

/** The frame of a page on which a trainee asks for something and sees what was asked before. */
export function RequestPage({ title, dock, children }: RequestPageProps) {
  useDidShow(() => void refresh())
  return (
    <Page title={title} dock={dock}>
      <ForBound>
        {(me) => (me.row ? <Asking>{children}</Asking> : <Guest hasDesk={me.grants.length > 0} />)}
      </ForBound>
    </Page>
  )
}

function Asking({ children }: Pick<RequestPageProps, 'children'>) {
  const now = useNow()
  const own = useMyRequests()
  switch (own.state) {
    case 'loading':
      return <Loading onRetry={own.retry} />
    case 'failed':
      return <Failed refusal={own.refusal} onRetry={own.retry} />
    case 'ready':
      return (
        <>
          <OfflineNotice now={now} asOf={own.asOf} />
          {children(own.value, now)}
        </>
      )
  }
}
