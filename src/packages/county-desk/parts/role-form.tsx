import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Role } from '@/domain/people'
import type { GroupId } from '@/domain/shared'
import { Button } from '../../../components/button'
import { Notice } from '../../../components/notice'
import { RefusalNotice } from '../../../components/refusal-notice'
import { peopleCopy } from '../../../copy/people-desk'
import { roleName } from '../../../copy/roles'
import { shellCopy } from '../../../copy/shell'
import { ChoiceList } from './choice-list'
import type { ListedPerson } from './read-school-people'
import { scopeOf, useGroups, useRoles } from './use-roles'

interface RoleFormProps {
  person: ListedPerson
  mayGive: readonly Role[]
  onBack: () => void
}

/** Gives somebody a role in its scope, or takes it back. */
export function RoleForm({ person, mayGive, onBack }: RoleFormProps) {
  const [role, setRole] = useState<Role>()
  const [group, setGroup] = useState<GroupId>()
  const groups = useGroups(role === 'leader')
  const roles = useRoles(person)
  const scope = role && scopeOf(role, person, group)
  return (
    <>
      <ChoiceList
        label={peopleCopy.roles}
        choices={mayGive.map((value) => ({
          value,
          text: roleName(value),
          note: peopleCopy.scopeOf(value, person.schoolName),
        }))}
        value={role}
        onChoose={(chosen) => {
          roles.reset()
          setRole(mayGive.find((value) => value === chosen))
        }}
      />
      {role === 'leader' && (
        <>
          <View className="strong">{peopleCopy.whichGroup}</View>
          {groups.length === 0 && <View className="sub">{peopleCopy.noGroups}</View>}
          <ChoiceList
            label={peopleCopy.whichGroup}
            choices={groups.map(({ id, name }) => ({ value: id, text: name }))}
            value={group}
            onChoose={(id) => setGroup(id as GroupId)}
          />
        </>
      )}
      <RefusalNotice refusal={roles.refusal} />
      {roles.outcome && role && (
        <Notice tone="info" icon="ok">
          {peopleCopy.roleChanged(person.name, roleName(role), roles.outcome.held)}
        </Notice>
      )}
      <View className="form-actions">
        <Button text={shellCopy.back} onPress={onBack} />
        <Button
          text={peopleCopy.take}
          disabled={!scope}
          busy={roles.busy}
          onPress={() => role && scope && roles.run({ role, scope, held: false })}
        />
        <Button
          kind="primary"
          text={peopleCopy.give}
          disabled={!scope}
          busy={roles.busy}
          onPress={() => role && scope && roles.run({ role, scope, held: true })}
        />
      </View>
    </>
  )
}
