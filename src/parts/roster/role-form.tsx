import { ScrollView, View } from '@tarojs/components'
import { useState } from 'react'
import type { Role } from '@/domain/people'
import type { GroupId } from '@/domain/shared'
import { Button } from '../../components/button'
import { ChoiceList } from '../../components/choice-list'
import { RefusalNotice } from '../../components/refusal-notice'
import { peopleCopy } from '../../copy/people-desk'
import { roleName } from '../../copy/roles'
import { shellCopy } from '../../copy/shell'
import type { ListedPerson } from './read-school-people'
import { isSameScope, scopeOf, useGroups, useHeldRoles, useRoles } from './use-roles'
import './roster.scss'

interface RoleFormProps {
  person: ListedPerson
  mayGive: readonly Role[]
  onBack: () => void
}

/** Gives somebody a role that they do not hold yet, in its scope; a leader's group is chosen in a second step. */
export function RoleForm({ person, mayGive, onBack }: RoleFormProps) {
  const [role, setRole] = useState<Role>()
  const [group, setGroup] = useState<GroupId>()
  const { roles: open, groups, hasGroups } = useOpenRoles(person, mayGive)
  const giving = useRoles(person, onBack)
  const scope = role && scopeOf(role, person, group)
  return (
    <>
      {role === 'leader' && <View className="strong">{peopleCopy.whichGroup}</View>}
      <ScrollView scrollY className="choices">
        {role === 'leader' ? (
          <>
            <ChoiceList
              label={peopleCopy.whichGroup}
              choices={groups.map(({ id, name }) => ({ value: id, text: name }))}
              value={group}
              onChoose={(id) => setGroup(id as GroupId)}
            />
            {groups.length === 0 && (
              <View className="sub">{hasGroups ? peopleCopy.leadsAll : peopleCopy.noGroups}</View>
            )}
          </>
        ) : (
          <>
            <ChoiceList
              label={peopleCopy.give}
              choices={open.map((value) => ({
                value,
                text: roleName(value),
                note: peopleCopy.scopeOf(value, person.schoolName),
              }))}
              value={role}
              onChoose={(chosen) => setRole(open.find((value) => value === chosen))}
            />
            {open.length === 0 && <View className="sub">{peopleCopy.allRoles}</View>}
          </>
        )}
      </ScrollView>
      <View className="sub">{peopleCopy.giveNote(person.name)}</View>
      <RefusalNotice refusal={giving.refusal} />
      <View className="form-actions">
        <Button text={shellCopy.back} onPress={role === 'leader' ? () => setRole(undefined) : onBack} />
        <Button
          kind="primary"
          text={role ? peopleCopy.giveRole(roleName(role)) : peopleCopy.give}
          disabled={!scope}
          busy={giving.busy}
          onPress={() => role && scope && giving.run({ role, scope, held: true })}
        />
      </View>
    </>
  )
}

/** What is not held yet: a leader may lead another group, every other role is held once. */
function useOpenRoles(person: ListedPerson, mayGive: readonly Role[]) {
  const reading = useHeldRoles(person)
  const held = reading.state === 'ready' ? reading.value : []
  const groups = useGroups()
  const isHeld = (role: Role, group?: GroupId): boolean => {
    const scope = scopeOf(role, person, group)
    return held.some((one) => one.role === role && scope !== undefined && isSameScope(one.scope, scope))
  }
  return {
    roles: mayGive.filter((role) => !isHeld(role)),
    groups: groups.filter(({ id }) => !isHeld('leader', id as GroupId)),
    hasGroups: groups.length > 0,
  }
}
