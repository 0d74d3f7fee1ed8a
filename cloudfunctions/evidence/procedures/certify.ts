import * as z from 'zod'
import { type ActorContext, assertDecent, audit, forRoles, refuse, requestKey } from '@/cloudfunctions/kernel'
import { type Decision, judgeDecision, markOfDecided } from '@/domain/evidence'
import {
  type AttemptDocument,
  attempts,
  type PointResult,
  type VerdictDocument,
  verdictIdOf,
  verdicts,
} from '../documents'
import { placeOfAttempt } from '../load'
import { earned, entryOf, settleVerdict } from '../settle'
import { attemptId, itemDecision, pointId } from '../shapes'
import { shownVerdict, verdictOf } from '../shown'

const input = z.strictObject({
  attempt: attemptId,
  /** The verdict that the reviewer saw; 0 for none. */
  after: z.int().min(0),
  items: z.array(itemDecision).max(60),
  /** In hundredths, of points that earn points of a rubric. */
  stated: z.record(pointId, z.int()),
  requestKey,
})

/**
 * Decides item by item; what a point earns goes into the ledger, and a changed decision reverses what the one before had entered. The same request
 * again changes nothing. Refuses with OWN_EVIDENCE, DECISION_NOT_WHOLE or JUDGED_MEANWHILE.
 */
export const certify = forRoles({ roles: ['school-reviewer'], input, within: placeOfAttempt }).mutation(
  async ({ ctx, input: { after, items, stated, requestKey: key } }) => {
    const { actor, store, now, subject } = ctx
    if (subject.person === actor.person) refuse('OWN_EVIDENCE', {})
    const last = await verdictOf(store, subject)
    if (last?.requestKey === key) return settled(ctx, subject, last)
    if (subject.verdict !== after) refuse('JUDGED_MEANWHILE', { by: last?.byName ?? '' })
    const problems = judgeDecision(subject.specifications, { items, stated })
    if (problems.length > 0) refuse('DECISION_NOT_WHOLE', { problems })
    await assertDecent(items.map(({ reason }) => reason).join('\n'), actor.account)
    const _id = verdictIdOf(subject._id, after + 1)
    const verdict = {
      _id,
      attempt: subject._id,
      number: after + 1,
      items,
      stated,
      points: resultsOf(_id, subject, { items, stated }, last?.points ?? []),
      by: actor.person,
      byName: actor.name,
      at: now,
      requestKey: key,
    }
    if ((await store.insert(verdicts, verdict)) === 'exists') await assertSame(ctx, _id, key)
    const set = { state: 'judged', verdict: after + 1 }
    if (!(await store.change(attempts, subject._id, { set }, { verdict: after, state: subject.state })))
      refuse('TRY_AGAIN', {})
    await audit(store, now, { by: actor.person, action: 'certify-evidence', subject: _id })
    return settled(ctx, subject, { ...verdict, county: store.county })
  },
)

/** A verdict of this number that another intention wrote is somebody else's. */
async function assertSame({ store }: ActorContext, id: string, key: string): Promise<void> {
  const found = await store.find(verdicts, id)
  if (found?.requestKey !== key) refuse('JUDGED_MEANWHILE', { by: found?.byName ?? '' })
}

const resultsOf = (
  verdict: string,
  { specifications }: AttemptDocument,
  { items, stated }: Decision,
  before: readonly PointResult[],
): PointResult[] =>
  specifications.flatMap((specification) => {
    const mark = markOfDecided(specification, items)
    if (mark === undefined) return []
    const result = { point: specification.point, mark, earned: earned(specification, mark, stated) }
    const entry = entryOf(verdict, result, before)
    return [{ ...result, ...(entry !== undefined && { entry }) }]
  })

/** Carries out what follows; again after an interruption. */
async function settled({ store }: ActorContext, attempt: AttemptDocument, verdict: VerdictDocument) {
  const before = await store.find(verdicts, verdictIdOf(attempt._id, verdict.number - 1))
  await settleVerdict(store, attempt, verdict, before?.points ?? [])
  return shownVerdict(verdict)
}
