import { forSelf } from '@/cloudfunctions/kernel'
import { nothing } from '@/cloudfunctions/people'
import { programmeOf } from '@/cloudfunctions/programme'
import { commonQuestionSet } from '@/domain/study'
import { newestSelfTest, shownSelfTest } from '../diagnosis'
import { learnerOf } from '../learner'

/** The questions, and the caller's newest result with what it suggests. */
export const selfTest = forSelf(nothing).query(async ({ ctx: { actor, store, now } }) => {
  const { person } = learnerOf(actor)
  const [{ studyRule }, newest] = await Promise.all([
    programmeOf(store.county, now),
    newestSelfTest(store, person),
  ])
  const { id, toConfirm, questions } = commonQuestionSet
  return {
    now,
    set: { id, toConfirm, questions },
    rule: studyRule.selfTest.value,
    ...(newest && { result: await shownSelfTest(store, newest, now) }),
  }
})
