import * as z from 'zod'
import { forRoles } from '@/cloudfunctions/kernel'
import { placeOfSession, sessionId } from '@/cloudfunctions/session'
import { judgeSecondScan } from '@/domain/check-in'
import type { PersonId } from '@/domain/shared'
import { checkIns } from '../documents'
import { secondScans } from '../evidence-documents'
import { presencesOf } from '../presences'
import { callsOf } from '../second-scan'

const input = z.strictObject({ session: sessionId })

/** The second scans of a half-day, the latest first, with who answered, only claims to have, and did not: marked, never expelled. */
export const listSecondScans = forRoles({
  roles: ['trainer', 'county-office'],
  input,
  within: placeOfSession,
}).query(async ({ ctx: { store, subject: session, now } }) => {
  const where = { session: session._id }
  const [calls, answers, records] = await Promise.all([
    callsOf(store, session._id),
    store.all(secondScans, where),
    store.all(checkIns, where),
  ])
  const names = new Map(records.map(({ person, name, schoolName }) => [person, { name, schoolName }]))
  const named = (person: PersonId) => ({ person, name: '', schoolName: '', ...names.get(person) })
  const presences = presencesOf(records)
  return {
    now,
    calls: calls.map(({ _id, number, calledAt, closesAt }) => {
      const call = { calledAt, window: closesAt - calledAt }
      const theirs = answers.filter((answer) => answer.call === _id)
      const { answered, claimed, unanswered, state } = judgeSecondScan(call, presences, theirs, now)
      return {
        call: _id,
        number,
        calledAt,
        closesAt,
        state,
        answered: answered.map(named),
        claimed: claimed.map(named),
        unanswered: unanswered.map(named),
      }
    }),
  }
})
