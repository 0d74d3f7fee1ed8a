import { forRoles, nothing, wholeCounty } from '@/cloudfunctions/kernel'
import { isDivided, mayBeDivided } from '../divide'
import { cohorts } from '../documents'

const MOST = 50

/** Cohorts that were opened without classes and may still be divided, the youngest first. */
export const listUndivided = forRoles({
  roles: ['county-office'],
  input: nothing,
  within: wholeCounty,
}).query(async ({ ctx: { store } }) => {
  const found = await store.page(cohorts, { orderBy: [['createdAt', 'desc']], limit: MOST })
  return found
    .filter((cohort) => !isDivided(cohort) && mayBeDivided(cohort))
    .map(({ _id, name, course, period, schools }) => ({
      id: _id,
      name,
      course,
      ...(period && { period }),
      ...(schools && { schools: schools.length }),
    }))
})
