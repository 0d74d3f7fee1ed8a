import * as z from 'zod'
import { type ActorContext, atLeast, below, forRoles, type Where } from '@/cloudfunctions/kernel'
import { type SessionDocument, sessions } from '../documents'
import { time } from '../shapes'
import { shownSession } from '../shown'

const MOST = 50
const input = z.strictObject({
  /** `coming`: not over at `at`, the next first; `past`: over before `at`, the last first. */
  when: z.enum(['coming', 'past']),
  at: time,
  mine: z.boolean(),
})

const ownOrCounty = ({ actor }: ActorContext, { mine }: z.output<typeof input>) => ({
  resource: { county: actor.county, ...(mine && { trainers: [actor.person] }) },
  subject: undefined,
})

/** The sessions of a trainer, or of the county for its office, fifty at a time; `at` pages on. */
export const listSessions = forRoles({
  roles: ['trainer', 'county-office'],
  input,
  within: ownOrCounty,
}).query(async ({ ctx: { actor, store }, input: { when, at, mine } }) => {
  const own: Where = mine ? { trainers: actor.person } : {}
  const rows =
    when === 'coming'
      ? await store.page(sessions, {
          where: { ...own, end: atLeast(at) },
          orderBy: [['end', 'asc']],
          limit: MOST,
        })
      : await store.page(sessions, {
          where: { ...own, end: below(at) },
          orderBy: [['end', 'desc']],
          limit: MOST,
        })
  return { sessions: rows.map(summary), hasMore: rows.length === MOST }
})

const summary = (session: SessionDocument) => {
  const { series, worth, mode } = session
  return { ...shownSession(session), series, worth, mode }
}
