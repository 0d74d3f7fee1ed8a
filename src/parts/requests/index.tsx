import { View } from '@tarojs/components'
import { useState } from 'react'
import { Card, GroupHead } from '../../components/card'
import { Empty } from '../../components/empty'
import { Failed } from '../../components/failed'
import { Loading } from '../../components/loading'
import { OfflineNotice } from '../../components/offline'
import { Row } from '../../components/row'
import { Tabs } from '../../components/tabs'
import { requestCopy as copy, requestStatus } from '../../copy/requests'
import { useNow } from '../../platform/clock'
import { asks } from './asks'
import { DecideSheet } from './decide-sheet'
import type { Request, RequestsOf } from './request'
import { type RequestLists, useRequests } from './use-requests'

const STATES = ['open', 'granted', 'refused'] as const

/** Appeals and requests for leave, to be decided one by one; the decided ones stay on record. */
export function Requests({ of }: { of: RequestsOf }) {
  const lists = useRequests(of)
  return (
    <>
      <Tabs
        label={copy.title}
        tabs={STATES.map((value) => ({ value, text: copy.states[value] }))}
        value={lists.state}
        onChange={lists.choose}
      />
      <Listed {...lists} />
    </>
  )
}

function Listed({ state, reading }: RequestLists) {
  const now = useNow()
  const [chosen, choose] = useState<Request>()
  if (reading.state === 'loading') return <Loading onRetry={reading.retry} />
  if (reading.state === 'failed') return <Failed refusal={reading.refusal} onRetry={reading.retry} />
  const { requests, hasMore } = reading.value
  return (
    <>
      <OfflineNotice now={now} asOf={reading.asOf} />
      {requests.length === 0 && <Empty icon="ok" title={copy.none[state]} text={copy.noneText} />}
      <Group
        title={copy.appeals}
        requests={requests.filter(({ kind }) => kind === 'appeal')}
        choose={choose}
      />
      <Group title={copy.leaves} requests={requests.filter(({ kind }) => kind === 'leave')} choose={choose} />
      {hasMore && <View className="sub">{copy.firstOnes(requests.length)}</View>}
      {chosen && <DecideSheet key={chosen.id} request={chosen} now={now} onClose={() => choose(undefined)} />}
    </>
  )
}

interface GroupProps {
  title: string
  requests: readonly Request[]
  choose: (request: Request) => void
}

function Group({ title, requests, choose }: GroupProps) {
  const now = useNow()
  if (requests.length === 0) return null
  return (
    <Card flush>
      <GroupHead title={copy.count(title, requests.length)} />
      {requests.map((request) => (
        <Row
          key={request.id}
          title={`${request.name}，${asks(request)}`}
          status={requestStatus(request, now)}
          note={`${request.schoolName}，${request.session.title}`}
          onPress={() => choose(request)}
        />
      ))}
    </Card>
  )
}
