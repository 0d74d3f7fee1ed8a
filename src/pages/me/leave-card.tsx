import { api } from '../../api/client'
import { dropSessionToken, sessionToken } from '../../api/session'
import { rememberWhoAmI } from '../../api/who-am-i'
import { Card } from '../../components/card'
import { Row } from '../../components/row'
import { meCopy } from '../../copy/me'

/** A browser's token is `ticket_secret`; the ticket is what the server ends. */
const TICKET = /^([0-9a-f]{24})_/

/** Signs this window out. Reloading drops everything that was read as this person. */
async function leave(): Promise<void> {
  const ticket = TICKET.exec(sessionToken() ?? '')?.[1]
  if (ticket) await api.people.endSignIn.mutate({ ticket }).catch(() => undefined)
  dropSessionToken()
  rememberWhoAmI({ hasDesk: false })
  window.location.hash = '#/pages/sign-in/index'
  window.location.reload()
}

export function LeaveCard() {
  return (
    <Card flush>
      <Row
        icon="leave"
        title={meCopy.browsers.leave}
        note={meCopy.browsers.leaveText}
        onPress={() => void leave()}
      />
    </Card>
  )
}
