import { View } from '@tarojs/components'
import type { Role } from '@/domain/people'
import { Button } from '../../components/button'
import { Card, GroupHead } from '../../components/card'
import { RefusalNotice } from '../../components/refusal-notice'
import { Row } from '../../components/row'
import { peopleCopy } from '../../copy/people-desk'
import { roleName } from '../../copy/roles'
import type { ListedPerson } from './read-school-people'
import { type HeldRole, useHeldRoles, useScopeNames } from './use-roles'
import './roster.scss'

interface HeldRolesProps {
  person: ListedPerson
  /** what the one who looks may give and so take back */
  mayTake: readonly Role[]
  onTake: (held: HeldRole) => void
}

/** The roles that somebody was given, each with where it holds. */
export function HeldRoles({ person, mayTake, onTake }: HeldRolesProps) {
  const reading = useHeldRoles(person)
  const nameOf = useScopeNames()
  if (reading.state === 'failed') return <RefusalNotice refusal={reading.refusal} onRetry={reading.retry} />
  const held = reading.state === 'ready' ? reading.value : undefined
  return (
    <Card flush label={peopleCopy.heldRoles}>
      <GroupHead title={peopleCopy.heldRoles} />
      {held?.map((one) => (
        <Row
          key={`${one.role}:${JSON.stringify(one.scope)}`}
          title={roleName(one.role)}
          note={nameOf(one.scope)}
          value={
            mayTake.includes(one.role) && (
              <Button
                small
                text={peopleCopy.take}
                label={peopleCopy.takeRole(roleName(one.role))}
                onPress={() => onTake(one)}
              />
            )
          }
        />
      ))}
      {!held?.length && (
        <View className="held-roles__none sub">{held ? peopleCopy.noRoles : peopleCopy.readingRoles}</View>
      )}
    </Card>
  )
}
