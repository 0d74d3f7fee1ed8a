import { View } from '@tarojs/components'
import { Button } from '../../components/button'
import { Dock } from '../../components/dock'
import { Page } from '../../components/page'
import { checkInCopy } from '../../copy/check-in'
import { Queued } from '../../parts/check-in-result/queued'
import { Recorded } from '../../parts/check-in-result/recorded'
import { ResultHead } from '../../parts/check-in-result/result-head'
import { replace } from '../../platform/navigate'
import { useOnline } from '../../platform/network'
import { ConfirmBrowser } from './confirm-browser'
import { Kept } from './kept'
import { Receipt } from './receipt'
import { Refused } from './refused'
import { useCheckIn } from './use-check-in'

export default function CheckInPage() {
  const { check, scan } = useCheckIn()
  switch (check.state) {
    case 'ready':
      return <Ready onScan={scan} />
    case 'sending':
      return (
        <Page title={checkInCopy.page}>
          <ResultHead tone="running" title={checkInCopy.sending} />
        </Page>
      )
    case 'recorded':
      return <Recorded answer={check.answer} />
    case 'queued':
      return <Queued answer={check.answer} />
    case 'receipt':
      return <Receipt answer={check.answer} onScan={scan} />
    case 'kept':
      return <Kept entry={check.entry} />
    case 'refused':
      return <Refused refusal={check.refusal} at={check.at} onScan={scan} />
    case 'browser':
      return <ConfirmBrowser ticket={check.ticket} onScan={scan} />
  }
}

/** The camera was closed without a code. */
function Ready({ onScan }: { onScan: () => void }) {
  const online = useOnline()
  const { title, text, offline } = checkInCopy.ready
  return (
    <Page
      title={checkInCopy.page}
      dock={
        <Dock>
          {online && (
            <Button
              icon="keyboard"
              text={checkInCopy.type}
              onPress={() => replace('/pages/typed-code/index')}
            />
          )}
          <Button kind="primary" icon="scan" text={checkInCopy.scan} onPress={onScan} />
        </Dock>
      }
    >
      <ResultHead tone="plain" icon="scan" title={title} note={text} />
      {!online && <View className="sub centre">{offline}</View>}
    </Page>
  )
}
