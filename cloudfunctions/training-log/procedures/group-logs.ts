import * as z from 'zod'
import { below, forRoles, oneOf, refuse } from '@/cloudfunctions/kernel'
import { groupId } from '@/cloudfunctions/people'
import { groups } from '@/cloudfunctions/session'
import { trainingLogs } from '../documents'
import { before } from '../shapes'
import { shownOthers } from '../shown'

const PAGE = 50

const input = z.strictObject({ group: groupId, show: z.enum(['all', 'without-comment']), before })

/** The logs of the people in a group, the newest first, fifty at a time. */
export const groupLogs = forRoles({
  roles: ['leader', 'county-office'],
  input,
  within: ({ actor }, { group }) => ({ resource: { county: actor.county, group }, subject: undefined }),
}).query(async ({ ctx: { store, now }, input: { group: id, show, before: until } }) => {
  const group = (await store.find(groups, id)) ?? refuse('NOT_FOUND', { what: 'group' })
  const standing = { person: oneOf(group.people), state: 'submitted' }
  const unanswered = { ...standing, commented: false }
  const where = {
    ...(show === 'all' ? standing : unanswered),
    ...(until && { submittedAt: below(until) }),
  }
  const [logs, all, withoutComment] = await Promise.all([
    store.page(trainingLogs, { where, orderBy: [['submittedAt', 'desc']], limit: PAGE }),
    store.count(trainingLogs, standing),
    store.count(trainingLogs, unanswered),
  ])
  return {
    group: { id: group._id, name: group.name },
    counts: { all, withoutComment },
    logs: logs.map((log) => shownOthers(log, now)),
    hasMore: logs.length === PAGE,
    now,
  }
})
