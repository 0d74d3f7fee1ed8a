import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../../../components/button'
import { Card } from '../../../../components/card'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { Confirm } from '../../../../components/sheet'
import { assumptionText } from '../../../../copy/assumptions'
import { cohortsCopy } from '../../../../copy/cohorts'
import { ReasonSheet } from '../../../../parts/reason-field/reason-sheet'
import { type Cohort, useClose, useReopen } from './use-cohort'

const copy = cohortsCopy.one

/** The end of a cohort, and the way back from it. */
export function CloseCard({ cohort }: { cohort: Cohort }) {
  if (cohort.course === 'closed') return <Reopen cohort={cohort.id} />
  return <Close cohort={cohort} />
}

function Close({ cohort: { id, course, members, afterClose } }: { cohort: Cohort }) {
  const [asking, ask] = useState(false)
  const close = useClose(id)
  const begin = () => {
    ask(false)
    close.begin()
  }
  const { value, note } = afterClose
  return (
    <Card className="stack">
      {close.running && (
        <View role="status">{copy.closing(close.progress?.done ?? 0, close.progress?.total ?? 0)}</View>
      )}
      <RefusalNotice refusal={close.refusal} />
      {course === 'closing' ? (
        <Button block text={copy.goOn} busy={close.running} onPress={close.begin} />
      ) : (
        <Button block text={copy.close} busy={close.running} onPress={() => ask(true)} />
      )}
      <Confirm
        open={asking}
        danger
        title={copy.closeTitle}
        text={[
          copy.closeText(members) + copy.afterClose[value],
          note !== undefined && assumptionText({ note, value }),
        ]
          .filter(Boolean)
          .join('')}
        verb={copy.close}
        onConfirm={begin}
        onClose={() => ask(false)}
      />
    </Card>
  )
}

function Reopen({ cohort }: { cohort: string }) {
  const [asking, ask] = useState(false)
  const reopen = useReopen(cohort, () => ask(false))
  return (
    <Card>
      <Button block text={copy.reopen} onPress={() => ask(true)} />
      <ReasonSheet
        open={asking}
        title={copy.reopen}
        label={copy.reopenWhy}
        usual={copy.reopenUsual}
        verb={copy.reopen}
        busy={reopen.busy}
        onSend={reopen.run}
        onClose={() => ask(false)}
      >
        <RefusalNotice refusal={reopen.refusal} />
      </ReasonSheet>
    </Card>
  )
}
