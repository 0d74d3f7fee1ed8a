import * as z from 'zod'
import { appendEntry } from '@/cloudfunctions/credit'
import { deterministicId, forSelf, refuse, requestKey } from '@/cloudfunctions/kernel'
import { programmeFor } from '@/cloudfunctions/programme'
import { dateInChina } from '@/domain/shared'
import { commonQuestionSet, diagnose, unanswered } from '@/domain/study'
import { selfTests } from '../documents'
import { learnerOf } from '../learner'

const input = z.strictObject({
  answers: z.record(z.string().max(40), z.int().min(0).max(9)),
  requestKey,
})

/** Hands a self-test in. Another one later shows how things changed; taking part counts once. Refuses with SELF_TEST_NOT_COMPLETE. */
export const submitSelfTest = forSelf(input).mutation(
  async ({ ctx: { actor, store, now }, input: { answers: told, requestKey: key } }) => {
    const { person, school } = learnerOf(actor)
    const missing = unanswered(commonQuestionSet, told)
    if (missing.length > 0) refuse('SELF_TEST_NOT_COMPLETE', { missing })
    const answers = Object.fromEntries(commonQuestionSet.questions.map(({ id }) => [id, told[id] ?? 0]))
    const diagnosis = diagnose(commonQuestionSet, answers, await programmeFor(store, school, now))
    const _id = deterministicId('self-test', person, key)
    await store.insert(selfTests, { _id, person, set: commonQuestionSet.id, answers, diagnosis, at: now })
    await appendEntry(store, {
      _id: `self-test:${person}`,
      ...{ person, kind: 'self-test', on: dateInChina(now), count: 1 },
      ...{ source: _id, title: '', at: now },
    })
    return { diagnosis }
  },
)
