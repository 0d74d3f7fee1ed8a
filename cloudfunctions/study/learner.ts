import { type Actor, refuse } from '@/cloudfunctions/kernel'
import type { PersonId, SchoolId } from '@/domain/shared'

export interface Learner {
  person: PersonId
  name: string
  school: SchoolId
  schoolName: string
}

/** Only people on the roster study. Refuses with NOT_ALLOWED. */
export function learnerOf({ person, name, school, schoolName }: Actor): Learner {
  if (!school) return refuse('NOT_ALLOWED', { needs: ['trainee'] })
  return { person, name, school, schoolName: schoolName ?? '' }
}
