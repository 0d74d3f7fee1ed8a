import { useState } from 'react'
import { Card } from '../../components/card'
import { Field, TextInput } from '../../components/field'
import { bindCopy } from '../../copy/bind'
import { errorInInvitation } from './bind-form'
import { Submit } from './submit'
import type { Binding } from './use-bind'

/** Trainers, experts and officials from outside come with a code of the county. */
export function ByInvitation({ binding }: { binding: Binding }) {
  const [code, setCode] = useState('')
  const [error, setError] = useState<string>()
  const submit = () => {
    const found = errorInInvitation(code)
    setError(found)
    if (!found) binding.byInvitation(code)
  }
  return (
    <Card>
      <Field label={bindCopy.invitation} hint={bindCopy.invitationHint} error={error}>
        <TextInput
          label={bindCopy.invitation}
          value={code}
          maxLength={12}
          onChange={(value) => {
            setCode(value.toUpperCase())
            setError(undefined)
          }}
          onConfirm={submit}
        />
      </Field>
      <Submit binding={binding} text={bindCopy.redeem} onSubmit={submit} />
    </Card>
  )
}
