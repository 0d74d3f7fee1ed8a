import * as z from 'zod'
import { deterministicId, forRoles, wholeCounty } from '@/cloudfunctions/kernel'
import { requestKey } from '@/cloudfunctions/people'
import { orderJob } from '../jobs'

/** Orders a new count of who takes part and who has passed, school by school; `jobs.advance` works on it. */
export const countCoverage = forRoles({
  roles: ['county-office'],
  input: z.strictObject({ requestKey }),
  within: wholeCounty,
}).mutation(async ({ ctx: { actor, store, now }, input: { requestKey: key } }) => {
  const job = deterministicId('count-coverage', actor.person, key)
  await orderJob(store, { _id: job, kind: 'count-coverage', input: {}, by: actor.person, now })
  return { job }
})
