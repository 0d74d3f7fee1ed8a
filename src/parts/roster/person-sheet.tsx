import { useState } from 'react'
import type { Role } from '@/domain/people'
import { Button } from '../../components/button'
import { Facts } from '../../components/facts'
import { Sheet } from '../../components/sheet'
import { Mini } from '../../components/tag'
import { deskCopy } from '../../copy/desk-lists'
import { peopleCopy } from '../../copy/people-desk'
import { stageList } from '../../copy/stages'
import { HeldRoles } from './held-roles'
import type { ListedPerson } from './read-school-people'
import { ReleaseForm } from './release-form'
import { RoleForm } from './role-form'
import { TakeRoleForm } from './take-role-form'
import type { HeldRole } from './use-roles'

export interface PersonSheetProps {
  person: ListedPerson | undefined
  /** what the person who looks at it may give; whoever gives nothing only reads */
  mayGive: readonly Role[]
  onClose: () => void
}

/** Somebody on the roster: who it is, their roles, and their WeChat account. */
export function PersonSheet({ person, mayGive, onClose }: PersonSheetProps) {
  return (
    <Sheet open={person !== undefined} title={person?.name ?? ''} onClose={onClose}>
      {person && <Content key={person.person} person={person} mayGive={mayGive} onClose={onClose} />}
    </Sheet>
  )
}

type Shown = 'facts' | 'give' | 'release' | { take: HeldRole }

function Content({ person, mayGive, onClose }: PersonSheetProps & { person: ListedPerson }) {
  const [shown, setShown] = useState<Shown>('facts')
  const toFacts = () => setShown('facts')
  if (typeof shown === 'object') return <TakeRoleForm person={person} held={shown.take} onBack={toFacts} />
  switch (shown) {
    case 'give':
      return <RoleForm person={person} mayGive={mayGive} onBack={toFacts} />
    case 'release':
      return <ReleaseForm person={person} onBack={toFacts} onDone={onClose} />
    case 'facts':
      return (
        <>
          <PersonFacts person={person} />
          {mayGive.length > 0 && (
            <>
              <HeldRoles person={person} mayTake={mayGive} onTake={(take) => setShown({ take })} />
              <Button block text={peopleCopy.give} onPress={() => setShown('give')} />
            </>
          )}
          {mayGive.length > 0 && person.isBound && (
            <Button block text={peopleCopy.release} onPress={() => setShown('release')} />
          )}
        </>
      )
  }
}

function PersonFacts({ person }: { person: ListedPerson }) {
  const { schoolName, stages, subject, idMasked, telephoneMasked, isBound } = person
  const { facts } = peopleCopy
  return (
    <Facts
      facts={[
        { name: facts.school, value: schoolName },
        { name: facts.teaches, value: [stageList(stages), subject].filter(Boolean).join('，') },
        { name: facts.identity, value: idMasked },
        { name: facts.telephone, value: telephoneMasked || deskCopy.none },
        {
          name: facts.account,
          value: isBound ? (
            <Mini tone="ok" text={peopleCopy.bound} />
          ) : (
            <Mini tone="open" text={peopleCopy.notBound} />
          ),
        },
      ]}
    />
  )
}
