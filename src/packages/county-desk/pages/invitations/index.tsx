import { useState } from 'react'
import { Button } from '../../../../components/button'
import { Dock } from '../../../../components/dock'
import { Page } from '../../../../components/page'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { Confirm } from '../../../../components/sheet'
import { invitationsCopy } from '../../../../copy/invitations'
import { InvitationList } from './invitation-list'
import { InviteSheet } from './invite-sheet'
import { type Invitation, useInvitations } from './use-invitations'

/** People from outside the roster, and the codes they come by. */
export default function InvitationsPage() {
  const { list, revoke } = useInvitations()
  const [inviting, setInviting] = useState(false)
  const [leaving, setLeaving] = useState<Invitation>()
  const button = (
    <Button kind="primary" icon="add" text={invitationsCopy.invite} onPress={() => setInviting(true)} />
  )
  return (
    <Page desk title={invitationsCopy.title} actions={button} dock={<Dock>{button}</Dock>}>
      <RefusalNotice refusal={revoke.refusal} />
      <InvitationList list={list} onRevoke={setLeaving} />
      {inviting && <InviteSheet onClose={() => setInviting(false)} />}
      <Confirm
        open={leaving !== undefined}
        danger
        title={invitationsCopy.revokeTitle}
        text={invitationsCopy.revokeText(leaving?.name ?? '')}
        verb={invitationsCopy.revoke}
        onConfirm={() => {
          if (leaving) revoke.run(leaving.id)
          setLeaving(undefined)
        }}
        onClose={() => setLeaving(undefined)}
      />
    </Page>
  )
}
