import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '../../api/client'
import { readAgain } from '../../api/mine'
import { type Refusal, refusalOf } from '../../api/refused'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Dock } from '../../components/dock'
import { Failed } from '../../components/failed'
import { Page } from '../../components/page'
import { checkInCopy } from '../../copy/check-in'
import { shellCopy } from '../../copy/shell'
import { ResultHead } from '../../parts/check-in-result/result-head'
import { goBack } from '../../platform/navigate'

type Confirming =
  | { state: 'asking' }
  | { state: 'busy' }
  | { state: 'done' }
  | { state: 'failed'; refusal: Refusal }

/** The camera saw a browser's sign-in code: the person with the phone decides, never the browser. */
export function ConfirmBrowser({ ticket, onScan }: { ticket: string; onScan: () => void }) {
  const [confirming, setConfirming] = useState<Confirming>({ state: 'asking' })
  const copy = checkInCopy.browser
  const confirm = async () => {
    setConfirming({ state: 'busy' })
    setConfirming(
      await api.people.confirmSignIn.mutate({ ticket }).then(
        (): Confirming => ({ state: 'done' }),
        (error: unknown): Confirming => ({ state: 'failed', refusal: refusalOf(error) }),
      ),
    )
    void readAgain()
  }
  switch (confirming.state) {
    case 'failed':
      return (
        <Page
          title={shellCopy.pages.signIn}
          dock={
            <Dock>
              <Button kind="primary" icon="scan" text={checkInCopy.scanAgain} onPress={onScan} />
            </Dock>
          }
        >
          <Failed refusal={confirming.refusal} onRetry={() => void confirm()} />
        </Page>
      )
    case 'done':
      return (
        <Page
          title={shellCopy.pages.signIn}
          dock={
            <Dock>
              <Button kind="primary" text={checkInCopy.known} onPress={goBack} />
            </Dock>
          }
        >
          <ResultHead tone="ok" title={copy.done} note={copy.doneText} />
        </Page>
      )
    default:
      return (
        <Page
          title={shellCopy.pages.signIn}
          dock={
            <Dock note={copy.warn} noteIcon="shield">
              <Button text={shellCopy.cancel} onPress={goBack} />
              <Button
                kind="primary"
                text={copy.confirm}
                busy={confirming.state === 'busy'}
                onPress={() => void confirm()}
              />
            </Dock>
          }
        >
          <ResultHead tone="plain" icon="projector" title={copy.title} />
          <Card>
            <View>{copy.text}</View>
          </Card>
        </Page>
      )
  }
}
