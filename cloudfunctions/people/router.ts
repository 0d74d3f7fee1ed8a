import { router } from '@/cloudfunctions/kernel'
import { beginSignIn } from './procedures/begin-sign-in'
import { bindByIdentity } from './procedures/bind-by-identity'
import { bindByTelephone } from './procedures/bind-by-telephone'
import { boundCount } from './procedures/bound-count'
import { changeRole } from './procedures/change-role'
import { confirmSignIn } from './procedures/confirm-sign-in'
import { endSignIn } from './procedures/end-sign-in'
import { invite } from './procedures/invite'
import { listCounties } from './procedures/list-counties'
import { listInvitations } from './procedures/list-invitations'
import { listPeople } from './procedures/list-people'
import { listSignIns } from './procedures/list-sign-ins'
import { me } from './procedures/me'
import { redeemInvitation } from './procedures/redeem-invitation'
import { releaseBinding } from './procedures/release-binding'
import { revokeInvitation } from './procedures/revoke-invitation'
import { rolesOf } from './procedures/roles-of'

export const peopleRouter = router({
  beginSignIn,
  bindByIdentity,
  bindByTelephone,
  boundCount,
  changeRole,
  confirmSignIn,
  endSignIn,
  invite,
  listCounties,
  listInvitations,
  listPeople,
  listSignIns,
  me,
  redeemInvitation,
  releaseBinding,
  revokeInvitation,
  rolesOf,
})
