import { useQueries } from '@tanstack/react-query'
import type { PersonId, SchoolId } from '@/domain/shared'
import { readSchoolPeople } from '../../parts/read-school-people'

/** A class has up to ninety people (Zhejiang 三(五): 60 weighted seats, larger ones are worth a look). */
export const COMFORTABLE = 90
/** More the server does not take. */
export const LARGEST = 300

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

export type SizeVerdict = 'empty' | 'fine' | 'large' | 'too-large'

export function judgeSize(people: number): SizeVerdict {
  if (people === 0) return 'empty'
  if (people > LARGEST) return 'too-large'
  return people > COMFORTABLE ? 'large' : 'fine'
}
