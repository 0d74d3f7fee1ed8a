import * as z from 'zod'
import { type ActorContext, above, type Located, type Where } from '@/cloudfunctions/kernel'
import { schoolId } from '@/cloudfunctions/people'
import { loadSession, sessionId } from '@/cloudfunctions/session'

/** Whose requests: one half-day's, one school's, those that the calling trainer decides, or the whole county's. */
export const listInput = z.strictObject({
  of: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('session'), session: sessionId }),
    z.strictObject({ kind: z.literal('school'), school: schoolId }),
    z.strictObject({ kind: z.literal('mine') }),
    z.strictObject({ kind: z.literal('county') }),
  ]),
  state: z.enum(['open', 'granted', 'refused']),
  /** The id of the last one of the page before. */
  after: z.string().max(64).exactOptional(),
})
type ListInput = z.output<typeof listInput>

/** Where a list lies, so that a trainer reaches the own sessions, a school the own people, the county office all. */
export async function placeOfList(ctx: ActorContext, { of }: ListInput): Promise<Located<Where>> {
  const { county, person } = ctx.actor
  switch (of.kind) {
    case 'session': {
      const { trainers } = await loadSession(ctx.store, of.session)
      return { resource: { county, trainers }, subject: { session: of.session } }
    }
    case 'school':
      return { resource: { county, school: of.school }, subject: { school: of.school } }
    case 'mine':
      return { resource: { county, trainers: [person] }, subject: { trainers: person } }
    case 'county':
      return { resource: { county }, subject: {} }
  }
}

export const LIST_PAGE = 50

/** One page in the order of ids. */
export const pageOf = (where: Where, { state, after }: ListInput) => ({
  where: { ...where, state, ...(after !== undefined && { _id: above(after) }) },
  orderBy: [['_id', 'asc']] as const,
  limit: LIST_PAGE,
})
