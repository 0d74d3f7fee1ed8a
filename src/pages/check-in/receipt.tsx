import { View } from '@tarojs/components'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Dock } from '../../components/dock'
import { Page } from '../../components/page'
import { checkInCopy } from '../../copy/check-in'
import type { ReceiptAnswer } from '../../parts/check-in-result/outcome'
import { ResultHead } from '../../parts/check-in-result/result-head'
import { useNow } from '../../platform/clock'
import { replace } from '../../platform/navigate'

/** Scanned before binding: the server keeps the verdict for ten minutes. */
export function Receipt({ answer, onScan }: { answer: ReceiptAnswer; onScan: () => void }) {
  const { receipt, results, scanAgain } = checkInCopy
  const expired = useNow() >= answer.expiresAt
  return (
    <Page
      title={results[answer.direction]}
      dock={
        <Dock note={expired ? receipt.expired : receipt.text(answer.expiresAt)} noteIcon="clock">
          {expired && <Button icon="scan" text={scanAgain} onPress={onScan} />}
          <Button kind="primary" icon="me" text={receipt.bind} onPress={() => replace('/pages/bind/index')} />
        </Dock>
      }
    >
      <ResultHead tone="due" title={receipt.title} note={answer.session.title} />
      <Card>
        <View>{receipt.why}</View>
      </Card>
    </Page>
  )
}
