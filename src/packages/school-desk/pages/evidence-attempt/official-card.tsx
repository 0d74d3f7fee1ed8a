import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ReviewedAttempt } from '../../../../api/answers'
import { api } from '../../../../api/client'
import { useMe } from '../../../../api/mine'
import { useDeed } from '../../../../api/use-deed'
import { Button } from '../../../../components/button'
import { Card } from '../../../../components/card'
import { Field, TextInput } from '../../../../components/field'
import { Notice } from '../../../../components/notice'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { reviewCopy as copy } from '../../../../copy/evidence-review'

const SHORTEST = 2

/** The county sees recordings of pupils only for a case, with a reason, for some days. */
export function OfficialCard({ attempt }: { attempt: ReviewedAttempt }) {
  const me = useMe().data
  const [why, write] = useState('')
  const name = useDeed<undefined, unknown>(
    () => api.evidence.nameOfficial.mutate({ attempt: attempt.id, why }),
    ['evidence.attempt'],
  )
  const isOffice = me?.state === 'bound' && me.grants.some(({ role }) => role === 'county-office')
  if (!isOffice || attempt.maySay) return null
  if (attempt.namedUntil !== undefined && attempt.namedUntil > attempt.now)
    return <Notice tone="info">{copy.officialUntil(attempt.namedUntil, attempt.now)}</Notice>
  return (
    <Card className="stack">
      <View className="card-title">{copy.official}</View>
      <View>{copy.officialText}</View>
      <Field label={copy.officialWhy}>
        <TextInput label={copy.officialWhy} value={why} maxLength={200} onChange={write} />
      </Field>
      <RefusalNotice refusal={name.refusal} />
      <Button
        block
        text={copy.officialVerb}
        busy={name.busy}
        disabled={why.trim().length < SHORTEST}
        onPress={() => name.run(undefined)}
      />
    </Card>
  )
}
