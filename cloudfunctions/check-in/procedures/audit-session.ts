import * as z from 'zod'
import { type ActorContext, forRoles } from '@/cloudfunctions/kernel'
import { schoolId } from '@/cloudfunctions/people'
import { loadSession, sessionId } from '@/cloudfunctions/session'
import { delayBuckets, neighboursOf, rankSuspects, usualDelay } from '@/domain/check-in'
import { auditedRecord } from '../audit/audited-record'
import { elsewhereOf, locationOf } from '../audit/elsewhere'
import { type NamedSuspicion, named, peopleIn, withNames } from '../audit/named-suspicion'
import { type CheckInDocument, checkInId, checkIns } from '../documents'
import { rolls, verdicts } from '../evidence-documents'
import { shownInList } from '../shown'

const input = z.strictObject({
  session: sessionId,
  /** A school's administrator sees the records of the own school alone, judged against the whole hall. */
  school: schoolId.exactOptional(),
})

const placeOfAudit = async (ctx: ActorContext, { session, school }: z.output<typeof input>) => {
  const subject = await loadSession(ctx.store, session)
  return { resource: { county: subject.county, ...(school && { school }) }, subject }
}

/**
 * What an auditor should look at first: suspicious records by rank with the reasons as codes and facts, and the hall's figures. It changes
 * nothing. Not for trainers: a trainer's own roll may be what is wrong.
 */
export const auditSession = forRoles({
  roles: ['county-office', 'school-admin'],
  input,
  within: placeOfAudit,
}).query(async ({ ctx: { store, subject: session }, input: { school } }) => {
  const where = { session: session._id }
  const [records, given, taken] = await Promise.all([
    store.all(checkIns, where),
    store.all(verdicts, where),
    store.all(rolls, where),
  ])
  const elsewhere = await elsewhereOf(store, session, [...new Set(records.map(({ person }) => person))])
  const audited = records.map(auditedRecord)
  const { suspects, offlineShare } = rankSuspects({
    records: audited,
    elsewhere,
    rolls: taken,
    ...locationOf(session),
  })
  const byId = new Map(records.map((record) => [record._id, record]))
  const isShown = (record: CheckInDocument) => school === undefined || record.school === school
  const people = peopleIn(records, isShown)
  return {
    session: { id: session._id, title: session.title, on: session.on, place: session.place.name },
    hall: {
      records: records.length,
      offlineShare,
      ...usualDelay(audited),
      delays: delayBuckets(audited),
    },
    suspects: suspects.flatMap(({ record: suspect, suspicions, score }) => {
      const { person, direction } = suspect
      const record = byId.get(checkInId(session._id, person, direction))
      if (!record || !isShown(record)) return []
      const onRecord = given.filter((one) => one.record === record._id)
      const neighbours = named(neighboursOf(suspect, audited), people)
      return [{ ...shown(record, score, withNames(suspicions, people), onRecord), neighbours }]
    }),
  }
})

type Given = { verdict: 'confirm' | 'void'; by: string; at: number; why: string }

const shown = (
  record: CheckInDocument,
  score: number,
  suspicions: NamedSuspicion[],
  given: readonly Given[],
) => {
  const { delay, place, confirmation } = record
  return {
    ...shownInList(record),
    ...(delay !== undefined && { delay }),
    ...(place && { place }),
    ...(confirmation && { confirmedBy: confirmation.how }),
    score,
    suspicions,
    verdicts: given.map(({ verdict, at, why }) => ({ verdict, at, why })),
  }
}
