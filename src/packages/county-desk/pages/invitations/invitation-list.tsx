import { type Instant, instant } from '@/domain/shared'
import type { Loaded } from '../../../../api/page-state'
import { Button } from '../../../../components/button'
import { Empty } from '../../../../components/empty'
import { Read } from '../../../../components/read'
import { Row } from '../../../../components/row'
import { type Column, Table } from '../../../../components/table'
import { Mini, type TagProps } from '../../../../components/tag'
import { dayAndTime } from '../../../../copy/dates'
import { invitationsCopy } from '../../../../copy/invitations'
import { roleName } from '../../../../copy/roles'
import type { Invitation } from './use-invitations'

interface InvitationListProps {
  list: Loaded<Invitation[]>
  onRevoke: (invitation: Invitation) => void
}

export const InvitationList = ({ list, onRevoke }: InvitationListProps) => (
  <Read reading={list}>{(invitations) => <Invitations invitations={invitations} onRevoke={onRevoke} />}</Read>
)

interface InvitationsProps extends Pick<InvitationListProps, 'onRevoke'> {
  invitations: readonly Invitation[]
}

function Invitations({ invitations, onRevoke }: InvitationsProps) {
  if (invitations.length === 0)
    return <Empty icon="link" title={invitationsCopy.empty} text={invitationsCopy.emptyWhy} />
  const now = instant(Date.now())
  return (
    <Table
      label={invitationsCopy.title}
      items={invitations}
      columns={columnsOf(now, onRevoke)}
      itemKey={({ id }) => id}
      row={(invitation) => (
        <Row
          title={invitation.name}
          status={stateTag(invitation, now)}
          note={[roleName(invitation.role), invitation.unit].filter(Boolean).join('，')}
          value={<Revoke invitation={invitation} onRevoke={onRevoke} />}
        />
      )}
    />
  )
}

const { columns: heads } = invitationsCopy

const columnsOf = (now: Instant, onRevoke: (invitation: Invitation) => void): Column<Invitation>[] => [
  { key: 'name', head: heads.name, cell: ({ name }) => name },
  { key: 'unit', head: heads.unit, cell: ({ unit }) => unit },
  { key: 'role', head: heads.role, cell: ({ role }) => roleName(role) },
  { key: 'state', head: heads.state, cell: (invitation) => <Mini {...stateTag(invitation, now)} /> },
  {
    key: 'revoke',
    head: '',
    numeric: true,
    cell: (invitation) => <Revoke invitation={invitation} onRevoke={onRevoke} />,
  },
]

function Revoke({ invitation, onRevoke }: { invitation: Invitation; onRevoke: (one: Invitation) => void }) {
  if (invitation.state !== 'open') return null
  return (
    <Button
      small
      kind="text"
      text={invitationsCopy.revoke}
      label={`${invitation.name}，${invitationsCopy.revoke}`}
      onPress={() => onRevoke(invitation)}
    />
  )
}

function stateTag({ state, expiresAt }: Invitation, now: Instant): TagProps {
  const { states } = invitationsCopy
  switch (state) {
    case 'open':
      return { tone: 'running', text: states.open(dayAndTime(expiresAt, now)) }
    case 'used':
      return { tone: 'ok', text: states.used }
    case 'revoked':
      return { tone: 'excused', text: states.revoked }
    case 'expired':
      return { tone: 'due', text: states.expired }
  }
}
