import { useState } from 'react'
import type { PlanField } from '@/domain/programme'
import { judgePlan, type PlanProblem } from '@/domain/study'
import { api } from '../../../../api/client'
import { type Deed, useDeed } from '../../../../api/use-deed'
import { newRequestKey } from '../../../../platform/request-key'
import type { MyPlan } from '../../study/answers'
import { useKeptDraft } from '../../study/use-kept-draft'

type Written = Exclude<PlanField, 'points'>

interface PlanDraft {
  texts: Readonly<Partial<Record<Written, string>>>
  points: readonly string[]
}

export interface PlanWriting {
  draft: PlanDraft
  problems: readonly PlanProblem[]
  unsaved: boolean
  write: (field: Written, text: string) => void
  choose: (point: string, chosen: boolean) => void
  deed: Deed<void, unknown>
}

/** A plan in the making; a revision begins with the version in force. */
export function usePlan({ fields, points, versions }: MyPlan, onDone: () => void): PlanWriting {
  const [newest] = versions
  const draft = useKeptDraft<PlanDraft>('plan', { texts: newest?.texts ?? {}, points: newest?.points ?? [] })
  const [requestKey] = useState(() => newRequestKey('plan'))
  const { value } = draft
  const deed = useDeed(
    () => api.study.submitPlan.mutate({ texts: value.texts, points: [...value.points], requestKey }),
    ['study.myPlan', 'progress', 'entries'],
    () => {
      draft.forget()
      onDone()
    },
  )
  return {
    draft: value,
    problems: judgePlan(value, fields, points),
    unsaved: draft.unsaved,
    write: (field, text) => draft.change({ ...value, texts: { ...value.texts, [field]: text } }),
    choose: (point, chosen) =>
      draft.change({
        ...value,
        points: chosen ? [...value.points, point] : value.points.filter((one) => one !== point),
      }),
    deed,
  }
}
