import { router } from '@/cloudfunctions/kernel'
import { codeKey } from './procedures/code-key'
import { group } from './procedures/group'
import { listGroups } from './procedures/list-groups'
import { listSessions } from './procedures/list-sessions'
import { planSessions } from './procedures/plan-sessions'
import { renewCodeKey } from './procedures/renew-code-key'
import { reviseSession } from './procedures/revise-session'
import { saveGroup } from './procedures/save-group'
import { session } from './procedures/session'

export const sessionRouter = router({
  codeKey,
  group,
  listGroups,
  listSessions,
  planSessions,
  renewCodeKey,
  reviseSession,
  saveGroup,
  session,
})
