import type { Role } from '@/domain/people'
import type { SchoolId } from '@/domain/shared'
import { api } from '../../../../api/client'
import type { Loaded } from '../../../../api/page-state'
import { useReading } from '../../../../api/use-reading'
import { type ListedPerson, readSchoolPeople } from '../../../../parts/roster/read-school-people'

export interface SchoolPeople {
  /** absent for somebody who administers no school */
  school?: { code: SchoolId; name: string }
  people: readonly ListedPerson[]
  /** what the one who looks may give */
  mayGive: readonly Role[]
}

/** Everybody of the school that the caller administers or reviews for; `wanted` chooses among several. */
export function useSchoolPeople(wanted: string | undefined): Loaded<SchoolPeople> {
  return useReading(['school-people', { wanted }], () => readOwnSchool(wanted))
}

async function readOwnSchool(wanted: string | undefined): Promise<SchoolPeople> {
  const me = await api.people.me.query({})
  const grants = me.state === 'bound' ? me.grants : []
  const held = grants.flatMap(({ role, scope }) =>
    scope.kind === 'school' && (role === 'school-admin' || role === 'school-reviewer')
      ? [{ role, school: scope.school }]
      : [],
  )
  const code = (held.find(({ school }) => school === wanted) ?? held[0])?.school
  if (code === undefined) return { people: [], mayGive: [] }
  const isAdmin = held.some(({ role, school }) => role === 'school-admin' && school === code)
  const [people, names] = await Promise.all([readSchoolPeople(code), api.org.schoolNames.query({})])
  const name = names.find((school) => school.code === code)?.name ?? people[0]?.schoolName ?? ''
  return { school: { code, name }, people, mayGive: isAdmin ? ['school-reviewer', 'leader'] : [] }
}

export type Shown = 'missing' | 'all'

/** Those who have not bound an account yet are the administrator's work. */
export const shownPeople = (people: readonly ListedPerson[], shown: Shown): readonly ListedPerson[] =>
  shown === 'all' ? people : people.filter(({ isBound }) => !isBound)
