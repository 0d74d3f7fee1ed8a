import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Instant } from '@/domain/shared'
import { Button } from '../../components/button'
import { Facts } from '../../components/facts'
import { Prose } from '../../components/prose'
import { RefusalNotice } from '../../components/refusal-notice'
import { Sheet } from '../../components/sheet'
import { dayAndTime } from '../../copy/dates'
import { requestCopy as copy } from '../../copy/requests'
import { ReasonField, SHORTEST_REASON } from '../reason-field'
import { AppealPicture } from './appeal-picture'
import { asks } from './asks'
import type { Request } from './request'
import { useDecision } from './use-requests'
import './requests.scss'

export interface DecideSheetProps {
  request: Request
  now: Instant
  onClose: () => void
}

/** One request with everything that was said, and, while it is open, the decision with its reason. */
export function DecideSheet({ request, now, onClose }: DecideSheetProps) {
  const { name, schoolName, session, why, askedAt, decision } = request
  return (
    <Sheet open title={`${name}，${asks(request)}`} onClose={onClose}>
      <Facts
        facts={[
          { name: copy.facts.school, value: schoolName },
          { name: copy.facts.session, value: session.title },
          { name: copy.facts.askedAt, value: dayAndTime(askedAt, now) },
          ...(decision
            ? [{ name: copy.facts.decision, value: `${dayAndTime(decision.at, now)}，${decision.why}` }]
            : []),
        ]}
      />
      <View>
        <View className="sub">{copy.why}</View>
        <Prose text={why} />
      </View>
      {request.kind === 'appeal' && request.hasPicture && <AppealPicture appeal={request.id} />}
      {request.state === 'open' && <Decide request={request} onDone={onClose} />}
    </Sheet>
  )
}

function Decide({ request, onDone }: { request: Request; onDone: () => void }) {
  const [why, setWhy] = useState('')
  const { run, busy, refusal } = useDecision(request, onDone)
  const isShort = why.trim().length < SHORTEST_REASON
  const decide = (granted: boolean) => run({ granted, why: why.trim() })
  return (
    <>
      <ReasonField label={copy.reason} usual={copy.usual} value={why} onChange={setWhy} />
      <RefusalNotice refusal={refusal} />
      <View className="sub">{copy.grantedMeans[request.kind]}</View>
      <View className="requests__decide">
        <Button text={copy.refuse} disabled={isShort} busy={busy} onPress={() => decide(false)} />
        <Button
          kind="primary"
          text={copy.grant}
          disabled={isShort}
          busy={busy}
          onPress={() => decide(true)}
        />
      </View>
    </>
  )
}
