import { useState } from 'react'
import { api } from '../../../../api/client'
import { type Deed, useDeed } from '../../../../api/use-deed'
import { newRequestKey } from '../../../../platform/request-key'
import type { SelfTest } from '../../study/answers'
import { useKeptDraft } from '../../study/use-kept-draft'

export interface Answering {
  answers: Readonly<Record<string, number>>
  /** questions without an answer */
  missing: number
  unsaved: boolean
  answer: (question: string, option: number) => void
  deed: Deed<void, unknown>
}

/** A self-test that is being filled in. */
export function useAnswers({ id, questions }: SelfTest['set'], onDone: () => void): Answering {
  const draft = useKeptDraft<Record<string, number>>(`self-test-${id}`, {})
  const [requestKey] = useState(() => newRequestKey('self-test'))
  const answers = draft.value
  const deed = useDeed(
    () => api.study.submitSelfTest.mutate({ answers, requestKey }),
    ['study.selfTest', 'study.myPlan', 'progress', 'entries'],
    () => {
      draft.forget()
      onDone()
    },
  )
  return {
    answers,
    missing: questions.filter((question) => answers[question.id] === undefined).length,
    unsaved: draft.unsaved,
    answer: (question, option) => draft.change({ ...answers, [question]: option }),
    deed,
  }
}
