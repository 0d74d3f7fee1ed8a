import { View } from '@tarojs/components'
import { Button } from '../../components/button'
import { RefusalNotice } from '../../components/refusal-notice'
import { peopleCopy } from '../../copy/people-desk'
import { roleName } from '../../copy/roles'
import { shellCopy } from '../../copy/shell'
import type { ListedPerson } from './read-school-people'
import { type HeldRole, useRoles, useScopeNames } from './use-roles'

interface TakeRoleFormProps {
  person: ListedPerson
  held: HeldRole
  onBack: () => void
}

/** Asks once, then takes a role back. */
export function TakeRoleForm({ person, held: { role, scope }, onBack }: TakeRoleFormProps) {
  const roles = useRoles(person, onBack)
  const nameOf = useScopeNames()
  return (
    <>
      <View>{peopleCopy.takeText(person.name, roleName(role), nameOf(scope))}</View>
      <RefusalNotice refusal={roles.refusal} />
      <Button
        block
        kind="danger"
        text={peopleCopy.takeRole(roleName(role))}
        busy={roles.busy}
        onPress={() => roles.run({ role, scope, held: false })}
      />
      <Button block text={shellCopy.back} onPress={onBack} />
    </>
  )
}
