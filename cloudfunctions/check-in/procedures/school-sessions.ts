import * as z from 'zod'
import { below, forRoles, oneOf } from '@/cloudfunctions/kernel'
import { schoolId } from '@/cloudfunctions/people'
import { schoolAudiences, sessions, shownSession } from '@/cloudfunctions/session'
import { addMs, DAY } from '@/domain/shared'
import { time } from '../shapes'

const PAGE = 50
const input = z.strictObject({
  school: schoolId,
  /** The `end` of the last one of the page before. */
  before: time.exactOptional(),
})

/** The half-days that people of a school are invited to, until tomorrow's, the latest first, fifty at a time. */
export const schoolSessions = forRoles({
  roles: ['school-admin', 'county-office'],
  input,
  within: ({ actor }, { school }) => ({ resource: { county: actor.county, school }, subject: undefined }),
}).query(async ({ ctx: { store, now }, input: { school, before = addMs(now, DAY) } }) => {
  const where = { audience: oneOf(schoolAudiences(school)), end: below(before) }
  const found = await store.page(sessions, { where, orderBy: [['end', 'desc']], limit: PAGE })
  return { now, sessions: found.map(shownSession), hasMore: found.length === PAGE }
})
