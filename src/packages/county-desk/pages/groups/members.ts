import { useQueries } from '@tanstack/react-query'
import type { PersonId, SchoolId } from '@/domain/shared'
import { type ListedPerson, readSchoolPeople } from '../../../../parts/roster/read-school-people'

/** Somebody in a group, or about to be. */
export type Member = Pick<ListedPerson, 'person' | 'name' | 'schoolName' | 'subject'> & {
  /** in the group still, but on the roster no more */
  hasLeft?: boolean
}

export interface Members {
  people: readonly PersonId[]
  isLoading: boolean
  hasFailed: boolean
}

/** Everybody of the chosen schools and the people added one by one, nobody twice. */
export function useMembers(schools: readonly SchoolId[], added: readonly PersonId[]): Members {
  const readings = useQueries({
    queries: schools.map((school) => ({
      queryKey: ['school-people', { school }],
      queryFn: () => readSchoolPeople(school),
    })),
  })
  const ofSchools = readings.flatMap(({ data = [] }) => data.map(({ person }) => person))
  return {
    people: [...new Set([...ofSchools, ...added])],
    isLoading: readings.some(({ isPending }) => isPending),
    hasFailed: readings.some(({ isError }) => isError),
  }
}
