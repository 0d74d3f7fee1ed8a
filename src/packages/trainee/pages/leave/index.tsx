import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { SessionId } from '@/domain/shared'
import { Button } from '../../../../components/button'
import { Card } from '../../../../components/card'
import { Dock } from '../../../../components/dock'
import { Empty } from '../../../../components/empty'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { requestCopy as copy } from '../../../../copy/requests'
import { ReasonField, SHORTEST_REASON } from '../../../../parts/reason-field'
import { SessionChoice } from '../../../../parts/session-choice'
import { leavable } from '../../requests/candidates'
import { MyRequestsCard } from '../../requests/my-requests-card'
import { RequestPage } from '../../requests/request-page'
import { useLeave } from './use-leave'

/** 请假: from one half-day `?session=`, before it ends. */
export default function LeavePage() {
  const [session, choose] = useState(useRouter().params.session)
  const [why, setWhy] = useState('')
  const deed = useLeave(() => setWhy(''))
  const isShort = why.trim().length < SHORTEST_REASON
  return (
    <RequestPage
      title={copy.leaveTitle}
      dock={({ sessions, requests }, now) => {
        const open = leavable(sessions, requests, now)
        const chosen = open.find(({ id }) => id === session) ?? (open.length === 1 ? open[0] : undefined)
        const missing = !chosen ? 'session' : isShort ? 'why' : undefined
        return open.length === 0 ? undefined : (
          <Dock note={missing ? copy.needs[missing] : copy.sendsNow}>
            <Button
              kind="primary"
              text={copy.submitLeave}
              disabled={missing !== undefined}
              busy={deed.busy}
              onPress={() => chosen && deed.run({ session: chosen.id as SessionId, why: why.trim() })}
            />
          </Dock>
        )
      }}
    >
      {({ sessions, requests }, now) => {
        const open = leavable(sessions, requests, now)
        return (
          <>
            {open.length === 0 ? (
              requests.leaves.length === 0 && (
                <Empty icon="today" title={copy.noSession.leave} text={copy.noSession.leaveText} />
              )
            ) : (
              <>
                <View className="sub">{copy.leaveIntro}</View>
                <SessionChoice
                  sessions={open}
                  value={open.length === 1 ? open[0]?.id : session}
                  now={now}
                  onChange={choose}
                />
                <Card className="stack">
                  <ReasonField label={copy.leaveWhy} usual={copy.leaveUsual} value={why} onChange={setWhy} />
                  <RefusalNotice refusal={deed.refusal} />
                </Card>
              </>
            )}
            <MyRequestsCard requests={requests.leaves} now={now} />
          </>
        )
      }}
    </RequestPage>
  )
}
