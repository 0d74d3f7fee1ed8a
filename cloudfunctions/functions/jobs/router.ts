import * as z from 'zod'
import {
  type ActorContext,
  forRoles,
  forSelf,
  type Job,
  type JobProgress,
  jobs,
  refuse,
  router,
  workOn,
} from '@/cloudfunctions/kernel'
import type { PersonId } from '@/domain/shared'
import { workers } from './workers'

const input = z.strictObject({ job: z.string().regex(/^[\w:-]{1,80}$/) })

/** The caller waits on the other side: a slice ends early enough to show progress. */
const SLICE_MS = 2500

const placeOfJob = async ({ store, actor }: ActorContext, { job: id }: z.output<typeof input>) => {
  const job = (await store.find(jobs, id)) ?? refuse('NOT_FOUND', { what: 'job' })
  return { resource: { county: actor.county, owner: job.by as PersonId }, subject: job }
}

/** Works one slice of a job and says how far it is; whoever waits for it calls again until it is done. */
const advance = forRoles({ roles: ['county-office'], input, within: placeOfJob }).mutation(({ ctx }) =>
  slice(ctx, ctx.subject),
)

/** The same for a job that the caller ordered, such as the inspection of an upload. Refuses with NOT_FOUND. */
const advanceOwn = forSelf(input).mutation(async ({ ctx, input: { job: id } }) => {
  const job = await ctx.store.find(jobs, id)
  return job?.by === ctx.actor.person ? slice(ctx, job) : refuse('NOT_FOUND', { what: 'job' })
})

async function slice(ctx: ActorContext, job: Job): Promise<JobProgress> {
  const { store, keyring, storage, now } = ctx
  const worker = workers[job.kind] ?? refuse('NOT_FOUND', { what: 'worker' })
  const until = Date.now() + SLICE_MS
  return workOn(job, worker, { store, keyring, storage, now, shouldStop: () => Date.now() > until })
}

export const jobsRouter = router({ advance, advanceOwn })
