import * as z from 'zod'
import {
  type ActorContext,
  above,
  below,
  forRoles,
  type Located,
  oneOf,
  refuse,
} from '@/cloudfunctions/kernel'
import { groupId, schoolId } from '@/cloudfunctions/people'
import { groups } from '@/cloudfunctions/session'
import { attempts } from '../documents'
import { pageFrom } from '../shapes'
import { shownAttemptLine } from '../shown'

const PAGE = 50

const input = z.strictObject({
  of: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('school'), school: schoolId }),
    z.strictObject({ kind: z.literal('group'), group: groupId }),
  ]),
  show: z.enum(['submitted', 'judged']),
  from: pageFrom,
})

/** The school, or the group with the people in it. */
function placeOfList({ actor }: ActorContext, { of }: z.output<typeof input>): Located<undefined> {
  const where = of.kind === 'school' ? { school: of.school } : { group: of.group }
  return { resource: { county: actor.county, ...where }, subject: undefined }
}

/** What was handed in at a school or in a group: what waits the longest first, what was judged the newest first. */
export const listAttempts = forRoles({
  roles: ['school-reviewer', 'leader', 'county-office'],
  input,
  within: placeOfList,
}).query(async ({ ctx: { store, now }, input: { of, show, from } }) => {
  const whose =
    of.kind === 'school' ? { school: of.school } : { person: oneOf(await membersOf(store, of.group)) }
  const waiting = show === 'submitted'
  const [found, submitted, judged] = await Promise.all([
    store.page(attempts, {
      where: {
        ...whose,
        state: show,
        ...(from !== undefined && { submittedAt: waiting ? above(from) : below(from) }),
      },
      orderBy: [['submittedAt', waiting ? 'asc' : 'desc']],
      limit: PAGE,
    }),
    store.count(attempts, { ...whose, state: 'submitted' }),
    store.count(attempts, { ...whose, state: 'judged' }),
  ])
  return {
    attempts: found.map(shownAttemptLine),
    counts: { submitted, judged },
    hasMore: found.length === PAGE,
    now,
  }
})

async function membersOf(store: ActorContext['store'], group: string) {
  const found = await store.find(groups, group)
  return found?.people ?? refuse('NOT_FOUND', { what: 'group' })
}
