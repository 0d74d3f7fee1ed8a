import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ReviewedAttempt } from '../../../../api/answers'
import { api } from '../../../../api/client'
import { useMe } from '../../../../api/mine'
import { useDeed } from '../../../../api/use-deed'
import { Button } from '../../../../components/button'
import { Card } from '../../../../components/card'
import { CheckRow } from '../../../../components/check-box'
import { Field, TextInput } from '../../../../components/field'
import { Notice } from '../../../../components/notice'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { reviewCopy as copy } from '../../../../copy/evidence-review'

const SHORTEST = 2

/** The county sees recordings of pupils only for a case, with a reason, for some days: oneself, or another official. */
export function OfficialCard({ attempt }: { attempt: ReviewedAttempt }) {
  const me = useMe().data
  const own = me?.state === 'bound' ? me.person : undefined
  const [chosen, choose] = useState<string>()
  const [why, write] = useState('')
  const name = useDeed(
    (person: string) => api.evidence.nameOfficial.mutate({ attempt: attempt.id, person, why }),
    ['evidence.attempt'],
    () => {
      write('')
      choose(undefined)
    },
  )
  const { officials, namedUntil, maySay, now } = attempt
  if (!officials || maySay || own === undefined) return null
  const wanted = chosen ?? own
  return (
    <Card className="stack" label={copy.official}>
      <View className="card-title">{copy.official}</View>
      <View>{copy.officialText}</View>
      {namedUntil !== undefined && namedUntil > now && (
        <Notice tone="info">{copy.officialUntil(namedUntil, now)}</Notice>
      )}
      <Field label={copy.officialWho}>
        {officials.map(({ person, name: who, until }) => (
          <CheckRow
            key={person}
            title={person === own ? copy.officialSelf(who) : who}
            {...(until !== undefined && { note: copy.officialNamed(until, now) })}
            checked={person === wanted}
            onChange={() => choose(person)}
          />
        ))}
      </Field>
      <Field label={copy.officialWhy}>
        <TextInput label={copy.officialWhy} value={why} maxLength={200} onChange={write} />
      </Field>
      <RefusalNotice refusal={name.refusal} />
      <Button
        block
        text={wanted === own ? copy.officialVerb : copy.officialOtherVerb}
        busy={name.busy}
        disabled={why.trim().length < SHORTEST}
        onPress={() => name.run(wanted)}
      />
    </Card>
  )
}
