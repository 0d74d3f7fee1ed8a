import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '../../api/client'
import { useDeed } from '../../api/use-deed'
import { Button } from '../../components/button'
import { Field, TextInput } from '../../components/field'
import { RefusalNotice } from '../../components/refusal-notice'
import { ToggleWord } from '../../components/toggle-word'
import { peopleCopy } from '../../copy/people-desk'
import { shellCopy } from '../../copy/shell'
import type { ListedPerson } from './read-school-people'

interface ReleaseFormProps {
  person: ListedPerson
  onBack: () => void
  onDone: () => void
}

/** Two characters say something; the server asks for the same. */
const SHORTEST_REASON = 2

/** Frees somebody from a WeChat account; the reason is written into the county's record. */
export function ReleaseForm({ person: { person, name }, onBack, onDone }: ReleaseFormProps) {
  const [reason, setReason] = useState('')
  const release = useDeed(
    () => api.people.releaseBinding.mutate({ person, reason: reason.trim() }),
    ['people.listPeople', 'school-people'],
    onDone,
  )
  return (
    <>
      <View>{peopleCopy.releaseText(name)}</View>
      <Field label={peopleCopy.reason}>
        <View className="stack">
          <View className="word-list">
            {peopleCopy.reasons.map((usual) => (
              <ToggleWord
                key={usual}
                text={usual}
                checked={reason === usual}
                onChange={(checked) => setReason(checked ? usual : '')}
              />
            ))}
          </View>
          <TextInput label={peopleCopy.reason} value={reason} maxLength={200} onChange={setReason} />
        </View>
      </Field>
      <RefusalNotice refusal={release.refusal} />
      <Button
        block
        kind="danger"
        text={peopleCopy.release}
        busy={release.busy}
        disabled={reason.trim().length < SHORTEST_REASON}
        onPress={() => release.run(undefined)}
      />
      <Button block text={shellCopy.back} onPress={onBack} />
    </>
  )
}
