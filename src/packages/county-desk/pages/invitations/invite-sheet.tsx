import { useState } from 'react'
import { Button } from '../../../../components/button'
import { ChoiceList } from '../../../../components/choice-list'
import { Field, TextInput } from '../../../../components/field'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { Sheet } from '../../../../components/sheet'
import { invitationsCopy } from '../../../../copy/invitations'
import { roleName } from '../../../../copy/roles'
import { CodeShown } from './code-shown'
import { type Guest, INVITED_ROLES, useInvite } from './use-invitations'

const NOBODY: Guest = { name: '', unit: '', role: 'trainer' }

/** Asks whom to invite and as what, then shows the code. */
export function InviteSheet({ onClose }: { onClose: () => void }) {
  const [guest, setGuest] = useState(NOBODY)
  const invite = useInvite()
  const change = (part: Partial<Guest>) => setGuest((before) => ({ ...before, ...part }))
  if (invite.outcome)
    return (
      <Sheet open title={invitationsCopy.codeFor(guest.name.trim())} onClose={onClose}>
        <CodeShown guest={guest} issued={invite.outcome} onClose={onClose} />
      </Sheet>
    )
  return (
    <Sheet open title={invitationsCopy.invite} onClose={onClose}>
      <Field label={invitationsCopy.name} hint={invitationsCopy.nameHint}>
        <TextInput
          label={invitationsCopy.name}
          value={guest.name}
          maxLength={50}
          onChange={(name) => change({ name })}
        />
      </Field>
      <Field label={invitationsCopy.unit}>
        <TextInput
          label={invitationsCopy.unit}
          value={guest.unit}
          maxLength={60}
          onChange={(unit) => change({ unit })}
        />
      </Field>
      <Field label={invitationsCopy.role}>
        <ChoiceList
          label={invitationsCopy.role}
          choices={INVITED_ROLES.map((role) => ({
            value: role,
            text: roleName(role),
            note: invitationsCopy.mayDo[role],
          }))}
          value={guest.role}
          onChoose={(chosen) => change({ role: INVITED_ROLES.find((role) => role === chosen) ?? guest.role })}
        />
      </Field>
      <RefusalNotice refusal={invite.refusal} />
      <Button
        block
        kind="primary"
        text={invitationsCopy.makeCode}
        disabled={guest.name.trim().length < 2}
        busy={invite.busy}
        onPress={() => invite.run(guest)}
      />
    </Sheet>
  )
}
