import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../../../components/button'
import { Card } from '../../../../components/card'
import { Notice } from '../../../../components/notice'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { programmeCopy } from '../../../../copy/programme-desk'
import { ReasonSheet } from '../../../../parts/reason-field/reason-sheet'
import { type Change, useDecisions } from './use-change'

const copy = programmeCopy.change

/** Whoever proposed may only take it back; somebody else approves what the replay has shown, or sends it back. */
export function Decide({ proposal: { change, isOwn, replay } }: { proposal: Change }) {
  const { approve, reject, withdraw } = useDecisions(change._id)
  const [rejecting, setRejecting] = useState(false)
  if (isOwn)
    return (
      <Card className="stack">
        <Notice icon="people">{copy.ownNote}</Notice>
        <RefusalNotice refusal={withdraw.refusal} />
        <Button block text={copy.withdraw} busy={withdraw.busy} onPress={() => withdraw.run(undefined)} />
      </Card>
    )
  const seen = replay?.isCurrent ? { replay: replay._id, loses: replay.loses + replay.both } : undefined
  return (
    <Card className="stack">
      {!seen && <View className="sub">{copy.needsReplay}</View>}
      <RefusalNotice refusal={approve.refusal} />
      <Button
        block
        kind="primary"
        text={copy.approveWith(seen?.loses ?? 0)}
        disabled={!seen}
        busy={approve.busy}
        onPress={() => seen && approve.run(seen)}
      />
      <Button block text={copy.reject} onPress={() => setRejecting(true)} />
      <ReasonSheet
        open={rejecting}
        title={copy.reject}
        label={copy.why}
        usual={copy.whyUsual}
        verb={copy.reject}
        danger
        busy={reject.busy}
        onSend={reject.run}
        onClose={() => setRejecting(false)}
      >
        <RefusalNotice refusal={reject.refusal} />
      </ReasonSheet>
    </Card>
  )
}
