import { useQuery } from '@tanstack/react-query'
import { deskPageCopy } from '../copy/desk'
import type { BoundMe } from './answers'
import { api } from './client'

type Scope = BoundMe['grants'][number]['scope']
/** code → name */
type NamesElsewhere = Readonly<Record<string, string>>

/** Names of schools, read only by somebody whose role lies in another school than the own one. */
export function useNamesElsewhere(me: BoundMe): NamesElsewhere {
  const isElsewhere = me.grants.some(
    ({ scope }) => scope.kind === 'school' && scope.school !== me.row?.school,
  )
  const schools = useQuery({
    queryKey: ['org.schoolNames'],
    queryFn: () => api.org.schoolNames.query({}),
    enabled: isElsewhere,
  }).data
  return Object.fromEntries((schools ?? []).map(({ code, name }) => [code, name]))
}

/** Where a role holds, in words. */
export function scopeName(scope: Scope, me: BoundMe, schools: NamesElsewhere): string {
  switch (scope.kind) {
    case 'county':
      return me.county.name
    case 'school':
      return scope.school === me.row?.school ? me.row.schoolName : (schools[scope.school] ?? scope.school)
    case 'group':
      return deskPageCopy.ownGroup
    case 'city':
      return deskPageCopy.city
  }
}
