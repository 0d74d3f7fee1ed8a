import { View } from '@tarojs/components'
import { useState } from 'react'
import type { PlanField } from '@/domain/programme'
import { api } from '../../../../api/client'
import { useDeed } from '../../../../api/use-deed'
import { useReading } from '../../../../api/use-reading'
import { Button } from '../../../../components/button'
import { Card } from '../../../../components/card'
import { Field, TextArea } from '../../../../components/field'
import { ShownSince } from '../../../../components/offline'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { Waiting } from '../../../../components/waiting'
import { planCopy as copy } from '../../../../copy/plan'
import { useNow } from '../../../../platform/clock'
import { newRequestKey } from '../../../../platform/request-key'
import { PlanVersionCard } from '../../study/plan-version-card'

const FEWEST = 2
const MOST = 500
/** A reader sees every field that was filled in, whichever the programme asks for. */
const FIELDS: readonly PlanField[] = ['situation', 'goal', 'points', 'schedule', 'outcome', 'note']

/** Somebody's plan, and a comment under it. */
export function PlanReading({ id }: { id: string }) {
  const reading = useReading(['study.plan', id], () => api.study.plan.query({ plan: id }))
  const now = useNow()
  if (reading.state !== 'ready') return <Waiting reading={reading} />
  const { value: plan, asOf } = reading
  return (
    <>
      <ShownSince at={asOf} />
      <View className="card-title">{plan.name}</View>
      <View className="sub">{plan.schoolName}</View>
      <PlanVersionCard plan={plan} fields={FIELDS} points={[]} now={now} />
      <CommentCard plan={id} />
    </>
  )
}

function CommentCard({ plan }: { plan: string }) {
  const [text, setText] = useState('')
  const [requestKey, setRequestKey] = useState(() => newRequestKey('plan-comment'))
  const deed = useDeed(
    () => api.study.commentPlan.mutate({ plan, text: text.trim(), requestKey }),
    ['study.plan', 'study.listPlans'],
    () => {
      setText('')
      setRequestKey(newRequestKey('plan-comment'))
    },
  )
  return (
    <Card className="stack">
      <Field label={copy.comment} hint={copy.commentHint}>
        <TextArea label={copy.comment} value={text} maxLength={MOST} onChange={setText} />
      </Field>
      <RefusalNotice refusal={deed.refusal} />
      <Button
        block
        kind="primary"
        text={copy.send}
        busy={deed.busy}
        disabled={text.trim().length < FEWEST}
        onPress={() => deed.run(undefined)}
      />
    </Card>
  )
}
