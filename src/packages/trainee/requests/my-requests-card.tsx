import type { Instant } from '@/domain/shared'
import { Card } from '../../../components/card'
import { Row } from '../../../components/row'
import { Section } from '../../../components/section'
import { dayAndTime } from '../../../copy/dates'
import { requestCopy as copy, requestStatus } from '../../../copy/requests'
import type { MyRequests } from './candidates'

export interface MyRequestsCardProps {
  requests: readonly (MyRequests['appeals'][number] | MyRequests['leaves'][number])[]
  now: Instant
}

/** What was asked, where it stands, and in the end why. */
export function MyRequestsCard({ requests, now }: MyRequestsCardProps) {
  if (requests.length === 0) return null
  return (
    <>
      <Section title={copy.mine} />
      <Card flush>
        {requests.map((request) => (
          <Row
            key={request.id}
            title={`${request.session.title}，${'direction' in request ? copy.appealOf(request.direction) : copy.leave}`}
            status={requestStatus(request, now)}
            note={request.decision ? copy.decided(request.decision.why) : dayAndTime(request.askedAt, now)}
          />
        ))}
      </Card>
    </>
  )
}
