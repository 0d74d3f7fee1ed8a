import { View } from '@tarojs/components'
import { useState } from 'react'
import { REACHES, type Reach } from '@/domain/library'
import type { Resource } from '../../../../api/answers'
import { api } from '../../../../api/client'
import { useDeed } from '../../../../api/use-deed'
import { Button } from '../../../../components/button'
import { Card } from '../../../../components/card'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { Segments } from '../../../../components/segments'
import { Confirm } from '../../../../components/sheet'
import { resourceCopy as copy } from '../../../../copy/library'

/** The author says how far the work may go; anew at any time, until it was taken out. */
export function AnswerCard({ resource: { id, state, reach, schoolName } }: { resource: Resource }) {
  const [withdrawing, setWithdrawing] = useState(false)
  const answer = useDeed(
    (said: Reach | 'no') => api.library.answer.mutate({ resource: id, answer: said }),
    ['library.resource', 'library.myResources', 'library.search'],
    () => setWithdrawing(false),
  )
  if (state === 'withdrawn') return null
  const isAsked = state === 'asked' || state === 'declined'
  return (
    <Card className="stack" label={copy.answer}>
      <RefusalNotice refusal={answer.refusal} />
      {schoolName === '' ? (
        <View>{copy.answerFromOutside}</View>
      ) : (
        <>
          <View className="card-title">{copy.answer}</View>
          <View>{copy.answerText}</View>
          <Segments
            label={copy.answer}
            options={REACHES.map((value) => ({ value, text: copy.reaches[value] }))}
            value={reach}
            onChange={answer.run}
          />
        </>
      )}
      {state === 'asked' && (
        <Button block text={copy.no} busy={answer.busy} onPress={() => answer.run('no')} />
      )}
      {!isAsked && <Button block kind="danger" text={copy.withdraw} onPress={() => setWithdrawing(true)} />}
      <Confirm
        open={withdrawing}
        title={copy.withdraw}
        text={copy.withdrawText}
        verb={copy.withdrawVerb}
        danger
        busy={answer.busy}
        onConfirm={() => answer.run('no')}
        onClose={() => setWithdrawing(false)}
      />
    </Card>
  )
}
