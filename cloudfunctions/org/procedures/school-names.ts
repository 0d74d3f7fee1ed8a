import { forSelf, nothing } from '@/cloudfunctions/kernel'
import { loadSchools } from '../register'

/** More schools than any county has; a picker shows no more. */
const MOST = 1000

/** The county's schools for pickers. */
export const schoolNames = forSelf(nothing).query(async ({ ctx }) => {
  const schools = (await loadSchools(ctx.store)).slice(0, MOST)
  return schools.map(({ code, name, township, headcount }) => ({ code, name, township, headcount }))
})
