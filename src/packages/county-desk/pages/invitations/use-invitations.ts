import type { Role, Scope } from '@/domain/people'
import type { Answers } from '../../../../api/answers'
import { api } from '../../../../api/client'
import { useDeed } from '../../../../api/use-deed'
import { useReading } from '../../../../api/use-reading'

export type Invitation = Answers['people']['listInvitations'][number]
export type IssuedCode = Answers['people']['invite']

/** Roles of people who do not stand on the roster. */
export const INVITED_ROLES = [
  'trainer',
  'expert',
  'county-office',
  'city-viewer',
] as const satisfies readonly Role[]
export type InvitedRole = (typeof INVITED_ROLES)[number]

export interface Guest {
  name: string
  unit: string
  role: InvitedRole
}

const scopeFor = (role: InvitedRole): Scope =>
  role === 'city-viewer' ? { kind: 'city' } : { kind: 'county' }

const STALE = ['people.listInvitations', 'county-home']

export function useInvitations() {
  const list = useReading(['people.listInvitations'], () => api.people.listInvitations.query({}))
  const revoke = useDeed((invitation: string) => api.people.revokeInvitation.mutate({ invitation }), STALE)
  return { list, revoke }
}

/** Makes a code; it is shown once and kept nowhere. */
export const useInvite = () =>
  useDeed(
    ({ name, unit, role }: Guest) =>
      api.people.invite.mutate({ name: name.trim(), unit: unit.trim(), role, scope: scopeFor(role) }),
    STALE,
  )
