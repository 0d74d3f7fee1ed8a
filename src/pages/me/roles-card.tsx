import type { BoundMe } from '../../api/answers'
import { scopeName, useNamesElsewhere } from '../../api/scope-name'
import { Card, GroupHead } from '../../components/card'
import { Row } from '../../components/row'
import { meCopy } from '../../copy/me'
import { roleName } from '../../copy/roles'
import { open } from '../../platform/navigate'

/** Every role with its scope; those with a desk lead there. */
export function RolesCard({ me }: { me: BoundMe }) {
  const schools = useNamesElsewhere(me)
  return (
    <Card flush>
      <GroupHead title={meCopy.roles} />
      {me.grants.map((grant) => {
        const own = grant.role === 'trainee'
        return (
          <Row
            key={`${grant.role}:${JSON.stringify(grant.scope)}`}
            compact
            title={roleName(grant.role)}
            value={own ? meCopy.ofMyself : scopeName(grant.scope, me, schools)}
            onPress={own ? undefined : () => open('/pages/desk/index')}
          />
        )
      })}
    </Card>
  )
}
