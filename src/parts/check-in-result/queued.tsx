import { View } from '@tarojs/components'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Dock } from '../../components/dock'
import { Notice } from '../../components/notice'
import { Page } from '../../components/page'
import { Steps } from '../../components/steps'
import { checkInCopy } from '../../copy/check-in'
import { clockTime } from '../../copy/dates'
import { useNow } from '../../platform/clock'
import { goBack } from '../../platform/navigate'
import type { QueuedAnswer } from './outcome'
import { Recorded } from './recorded'
import { ResultHead } from './result-head'
import { useOpening } from './use-opening'

/** Scanned before the doors opened: the server keeps it and counts it when they do. An open page shows that moment. */
export function Queued({ answer }: { answer: QueuedAnswer }) {
  const recorded = useOpening(answer)
  const now = useNow()
  if (recorded) return <Recorded answer={recorded} />
  const { queued, known, results } = checkInCopy
  const { at, opensAt, session } = answer
  const [scanned, doors, leave] = queued.steps(at, opensAt, session.checkOutFrom)
  return (
    <Page
      title={results.in}
      dock={
        <Dock>
          <Button kind="primary" text={known} onPress={goBack} />
        </Dock>
      }
    >
      <ResultHead
        tone="running"
        icon="clock"
        title={queued.title}
        note={queued.text(clockTime(opensAt), now >= opensAt)}
      />
      <Card>
        <View className="strong">{session.title}</View>
        <View className="sub result-place">{session.place}</View>
        <Steps
          steps={[
            { key: 'scan', tone: 'ok', ...scanned },
            { key: 'doors', tone: 'running', ...doors },
            { key: 'leave', tone: 'open', ...leave },
          ]}
        />
      </Card>
      <Notice>{queued.assumed}</Notice>
    </Page>
  )
}
