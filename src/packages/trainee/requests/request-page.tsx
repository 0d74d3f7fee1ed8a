import { useDidShow } from '@tarojs/taro'
import type { ReactNode } from 'react'
import type { Instant } from '@/domain/shared'
import { refresh, useMe } from '../../../api/mine'
import { ForBound } from '../../../components/for-bound'
import { ShownSince } from '../../../components/offline'
import { Page } from '../../../components/page'
import { Waiting } from '../../../components/waiting'
import { Guest } from '../../../parts/guest'
import { useNow } from '../../../platform/clock'
import { type Own, useMyRequests } from './use-my-requests'

export interface RequestPageProps {
  title: string
  dock: (own: Own, now: Instant) => ReactNode
  children: (own: Own, now: Instant) => ReactNode
}

/** The frame of a page on which a trainee asks for something and sees what was asked before. */
export function RequestPage(props: RequestPageProps) {
  useDidShow(() => void refresh())
  const me = useMe().data
  if (me?.state === 'bound' && me.row) return <Asking {...props} />
  return (
    <Page title={props.title}>
      <ForBound>{({ grants }) => <Guest hasDesk={grants.length > 0} />}</ForBound>
    </Page>
  )
}

function Asking({ title, dock, children }: RequestPageProps) {
  const now = useNow()
  const own = useMyRequests()
  return (
    <Page title={title} dock={own.state === 'ready' && dock(own.value, now)}>
      {own.state === 'ready' ? (
        <>
          <ShownSince at={own.asOf} />
          {children(own.value, now)}
        </>
      ) : (
        <Waiting reading={own} />
      )}
    </Page>
  )
}
