import { useState } from 'react'
import type { Role } from '@/domain/people'
import { Button } from '../../../components/button'
import { Facts } from '../../../components/facts'
import { Sheet } from '../../../components/sheet'
import { Mini } from '../../../components/tag'
import { deskCopy } from '../../../copy/desk-lists'
import { peopleCopy } from '../../../copy/people-desk'
import { stageList } from '../../../copy/stages'
import type { ListedPerson } from './read-school-people'
import { ReleaseForm } from './release-form'
import { RoleForm } from './role-form'

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

type Shown = 'facts' | 'roles' | 'release'

function Content({ person, mayGive, onClose }: PersonSheetProps & { person: ListedPerson }) {
  const [shown, setShown] = useState<Shown>('facts')
  switch (shown) {
    case 'roles':
      return <RoleForm person={person} mayGive={mayGive} onBack={() => setShown('facts')} />
    case 'release':
      return <ReleaseForm person={person} onBack={() => setShown('facts')} onDone={onClose} />
    case 'facts':
      return (
        <>
          <PersonFacts person={person} />
          {mayGive.length > 0 && <Button block text={peopleCopy.roles} onPress={() => setShown('roles')} />}
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
