import { View } from '@tarojs/components'
import type { Instant } from '@/domain/shared'
import type { Refusal } from '../../api/refused'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Dock } from '../../components/dock'
import { Page } from '../../components/page'
import { Ordered } from '../../components/steps'
import { checkInCopy } from '../../copy/check-in'
import { refusalText } from '../../copy/refusals'
import { requestCopy } from '../../copy/requests'
import { ResultHead } from '../../parts/check-in-result/result-head'
import { appealPage } from '../../parts/request-links'
import { open, replace } from '../../platform/navigate'

interface RefusedProps {
  refusal: Refusal
  at: Instant
  onScan: () => void
}

/** Scanning again does not help against these: the moment is past. */
const APPEALABLE = new Set(['CAPTURE_MISMATCH', 'CAPTURE_TOO_LATE', 'DOORS_CLOSED'])

/** Why it was not taken, what to do, and last the code for whoever helps. */
export function Refused({ refusal, at, onScan }: RefusedProps) {
  const said = refusalText(refusal, at)
  const copy = checkInCopy.refused
  return (
    <Page
      title={copy.title}
      dock={
        <Dock>
          <Button
            icon="keyboard"
            text={checkInCopy.type}
            onPress={() => replace('/pages/typed-code/index')}
          />
          <Button kind="primary" icon="scan" text={checkInCopy.scanAgain} onPress={onScan} />
        </Dock>
      }
    >
      <ResultHead
        tone={said.icon === 'bad' ? 'bad' : 'plain'}
        icon={said.icon}
        title={said.title}
        note={copy.harmless}
      />
      <Card>
        <View className="strong">{copy.why}</View>
        <View>{said.why}</View>
      </Card>
      {said.next.length > 0 && (
        <Card>
          <View className="strong result-why">{copy.next}</View>
          <Ordered items={said.next} />
          {APPEALABLE.has(said.code) && (
            <Button block text={requestCopy.appealTitle} onPress={() => open(appealPage())} />
          )}
        </Card>
      )}
      <View className="sub centre">{copy.code(said.code, at)}</View>
    </Page>
  )
}
