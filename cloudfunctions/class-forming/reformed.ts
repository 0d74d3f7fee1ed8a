import { deterministicId } from '@/cloudfunctions/kernel'
import type { TrainingClass } from '@/domain/class-forming'
import { reformClasses } from '@/domain/class-forming'
import type { ClassInputDocument, ClassPlanDocument, CohortDocument, CountedSchool } from './documents'

/** The plan's classes in line with these schools, allowances kept. */
export const reformed = (
  { rule, joining }: CohortDocument,
  { classes, mode, allowances }: ClassPlanDocument,
  schools: readonly CountedSchool[],
): TrainingClass[] =>
  reformClasses(classes, schools, {
    rule,
    joining,
    mode,
    limitOf: (id) => allowances.find((allowance) => allowance.class === id)?.limit ?? rule.cap,
  })

/** The schools as they were, one of them as it is now: a late arrival does not re-form the county. */
export function withSchoolAsNow(
  cohort: string,
  before: readonly CountedSchool[],
  now: readonly CountedSchool[],
  school: string,
): Omit<ClassInputDocument, 'county'> {
  const fresh = now.filter(({ id }) => id === school)
  const isKnown = before.some(({ id }) => id === school)
  const schools = isKnown
    ? before.flatMap((one) => (one.id === school ? fresh : [one]))
    : [...before, ...fresh]
  return { _id: deterministicId('class-input', cohort, JSON.stringify(schools)), cohort, schools }
}
