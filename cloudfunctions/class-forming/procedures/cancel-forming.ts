import * as z from 'zod'
import { type ActorContext, derivedId, forRoles, jobs, oneOf, refuse } from '@/cloudfunctions/kernel'

const input = z.strictObject({ job: derivedId })

const placeOfForming = async ({ store }: ActorContext, { job: id }: z.output<typeof input>) => {
  const job = await store.find(jobs, id)
  if (job?.kind !== 'form-classes') return refuse('NOT_FOUND', { what: 'job' })
  return { resource: { county: job.county }, subject: job }
}

/** Stops a forming; the best classes so far stay. */
export const cancelForming = forRoles({ roles: ['county-office'], input, within: placeOfForming }).mutation(
  async ({ ctx: { store, subject: job } }) => {
    const stopped = await store.change(
      jobs,
      job._id,
      { set: { state: 'cancelled', leaseUntil: 0 } },
      { state: oneOf(['waiting', 'running']) },
    )
    return { stopped }
  },
)
