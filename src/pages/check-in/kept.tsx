import { View } from '@tarojs/components'
import { latestFor, sessionOfScan } from '../../api/kept-scan'
import { useMySessions } from '../../api/mine'
import { type OutboxEntry, replay } from '../../api/outbox'
import { useWhoAmI } from '../../api/who-am-i'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Dock } from '../../components/dock'
import { Notice } from '../../components/notice'
import { Page } from '../../components/page'
import { type Step, Steps } from '../../components/steps'
import { checkInCopy } from '../../copy/check-in'
import { ResultHead } from '../../parts/check-in-result/result-head'
import { useNow } from '../../platform/clock'
import { goBack } from '../../platform/navigate'

/** No answer yet: the scan is on this phone and goes by itself. */
export function Kept({ entry }: { entry: OutboxEntry }) {
  const { kept, known, page } = checkInCopy
  const now = useNow()
  const isBound = useWhoAmI().person !== undefined
  const id = sessionOfScan(entry)
  const session = useMySessions().data?.sessions.find((one) => one.id === id)
  return (
    <Page
      title={page}
      dock={
        <Dock>
          <Button icon="again" text={kept.retry} onPress={() => void replay()} />
          <Button kind="primary" text={known} onPress={goBack} />
        </Dock>
      }
    >
      <ResultHead tone="plain" icon="offline" title={kept.title} note={kept.text} />
      <Card>
        <View className="strong">{session?.title ?? kept.unknownSession}</View>
        <View className="sub result-place">{kept.capturedAt(entry.createdAt)}</View>
        <Steps steps={stepsOf(isBound)} />
      </Card>
      <Notice tone="warn">
        <View className="strong">{kept.latest(latestFor(entry), now)}</View>
        <View>{kept.dontDelete}</View>
      </Notice>
      <Notice>{kept.witness}</Notice>
    </Page>
  )
}

function stepsOf(isBound: boolean): Step[] {
  const [scanned, network, verdict] = checkInCopy.kept.steps
  const step = ([title, note]: readonly [string, string], tone: Step['tone']): Step => ({
    key: title,
    tone,
    title,
    note,
  })
  const bind = isBound ? [] : [step(checkInCopy.kept.unboundStep, 'open')]
  return [step(scanned, 'ok'), step(network, 'running'), ...bind, step(verdict, 'open')]
}
