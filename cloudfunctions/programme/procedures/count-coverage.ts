import * as z from 'zod'
import { deterministicId, forRoles, orderJob, requestKey, wholeCounty } from '@/cloudfunctions/kernel'
import type { RecountKind } from '../jobs'

/** Orders a new count of who takes part and who has passed, school by school; `jobs.advance` works on it. */
export const countCoverage = forRoles({
  roles: ['county-office'],
  input: z.strictObject({ requestKey }),
  within: wholeCounty,
}).mutation(async ({ ctx: { actor, store, now }, input: { requestKey: key } }) => {
  const job = await orderJob<RecountKind>(store, {
    _id: deterministicId('count-coverage', actor.person, key),
    kind: 'count-coverage',
    input: {},
    total: 1,
    by: actor.person,
    now,
  })
  return { job }
})
