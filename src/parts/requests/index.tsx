import { useState } from 'react'
import { Button } from '../../components/button'
import { Card, GroupHead } from '../../components/card'
import { Empty } from '../../components/empty'
import { ShownSince } from '../../components/offline'
import { Row } from '../../components/row'
import { Tabs } from '../../components/tabs'
import { Waiting } from '../../components/waiting'
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

function Listed({ state, appeals, leaves }: RequestLists) {
  const now = useNow()
  const [chosen, choose] = useState<Request>()
  for (const list of [appeals, leaves]) {
    if (list.state !== 'ready') return <Waiting reading={list} />
  }
  if (appeals.state !== 'ready' || leaves.state !== 'ready') return null
  const isEmpty = appeals.rows.length + leaves.rows.length === 0
  return (
    <>
      <ShownSince at={appeals.asOf ?? leaves.asOf} />
      {isEmpty && <Empty icon="ok" title={copy.none[state]} text={copy.noneText} />}
      <Group
        title={copy.appeals}
        requests={appeals.rows.map((one) => ({ kind: 'appeal', ...one }))}
        more={appeals.more}
        choose={choose}
      />
      <Group
        title={copy.leaves}
        requests={leaves.rows.map((one) => ({ kind: 'leave', ...one }))}
        more={leaves.more}
        choose={choose}
      />
      {chosen && <DecideSheet key={chosen.id} request={chosen} now={now} onClose={() => choose(undefined)} />}
    </>
  )
}

interface GroupProps {
  title: string
  requests: readonly Request[]
  more: (() => void) | undefined
  choose: (request: Request) => void
}

function Group({ title, requests, more, choose }: GroupProps) {
  const now = useNow()
  if (requests.length === 0) return null
  return (
    <>
      <Card flush>
        <GroupHead title={more ? copy.atLeast(title, requests.length) : copy.count(title, requests.length)} />
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
      {more && <Button block text={copy.more} onPress={more} />}
    </>
  )
}
