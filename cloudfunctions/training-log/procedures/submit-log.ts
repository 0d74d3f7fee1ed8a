import * as z from 'zod'
import { type Actor, assertDecent, forSelf, refuse, requestKey, type Store } from '@/cloudfunctions/kernel'
import { judgeDraft } from '@/domain/training-log'
import { logIdOf, type TrainingLogDocument, trainingLogs } from '../documents'
import { assertPictures } from '../pictures'
import { loadLogRule } from '../rule'
import { settleSubmitted } from '../settle'
import { about, fileId } from '../shapes'
import { shownLine } from '../shown'
import { subjectOf } from '../subject'

const input = z.strictObject({
  about,
  text: z.string().max(10_000),
  pictures: z.array(fileId).max(20),
  requestKey,
})

/**
 * Submits a log, or submits a withdrawn one again. The same request again changes nothing. Refuses with LOG_NOT_ACCEPTED and what is wrong,
 * or with LOG_ALREADY_SUBMITTED when another log of this half-day stands.
 */
export const submitLog = forSelf(input).mutation(
  async ({
    ctx: { actor, store, storage, now },
    input: { about: told, text, pictures, requestKey: key },
  }) => {
    const author = authorOf(actor)
    const _id = logIdOf(told, author.person, key)
    const known = await store.find(trainingLogs, _id)
    if (known?.requestKeys.includes(key)) return answer(store, known)
    if (known?.state === 'submitted') refuse('LOG_ALREADY_SUBMITTED', {})
    const rule = await loadLogRule(store, actor.school, now)
    const subject = await subjectOf(store, actor, told, rule, now)
    const draft = { text, pictures: pictures.length, uploading: 0, ...(subject.due && { due: subject.due }) }
    const { problems, late } = judgeDraft(draft, rule, now)
    if (problems.length > 0) refuse('LOG_NOT_ACCEPTED', { problems })
    await assertPictures(storage, actor, pictures)
    await assertDecent(text, actor.account)
    const log = {
      _id,
      ...subject,
      ...author,
      text,
      pictures,
      late,
      submittedAt: now,
      state: 'submitted' as const,
      attempt: (known?.attempt ?? 0) + 1,
      requestKeys: [...(known?.requestKeys ?? []), key],
      commented: false,
    }
    if (!(await write(store, log, known))) refuse('TRY_AGAIN', {})
    return answer(store, { ...log, county: actor.county })
  },
)

/** Only people on the roster write logs. */
function authorOf({ person, name, school, schoolName }: Actor) {
  if (!school) return refuse('NOT_ALLOWED', { needs: ['trainee'] })
  return { person, name, school, schoolName: schoolName ?? '' }
}

/** False when somebody else, most likely the same person's other phone, was faster. */
async function write(
  store: Store,
  log: Omit<TrainingLogDocument, 'county'>,
  known: TrainingLogDocument | undefined,
): Promise<boolean> {
  if (!known) return (await store.insert(trainingLogs, log)) === 'inserted'
  const { _id, ...set } = log
  return store.change(trainingLogs, _id, { set }, { state: 'withdrawn', attempt: known.attempt })
}

async function answer(store: Store, log: TrainingLogDocument) {
  if (log.state === 'submitted') await settleSubmitted(store, log)
  return shownLine(log, log.submittedAt)
}
