import { forSelf, nothing } from '@/cloudfunctions/kernel'
import { commonQuestionSet } from '@/domain/study'
import { loadOffer } from '../catalogue'
import { newestSelfTest, shownSelfTest } from '../diagnosis'
import { learnerOf } from '../learner'

/** The questions, and the caller's newest result with what it suggests. */
export const selfTest = forSelf(nothing).query(async ({ ctx: { actor, store, now } }) => {
  const { person, school } = learnerOf(actor)
  const [offer, newest] = await Promise.all([loadOffer(store, school, now), newestSelfTest(store, person)])
  const { id, toConfirm, questions } = commonQuestionSet
  return {
    now,
    set: { id, toConfirm, questions },
    rule: offer.programme.studyRule.selfTest.value,
    ...(newest && { result: shownSelfTest(newest, offer) }),
  }
})
