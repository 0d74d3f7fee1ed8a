import { useState } from 'react'
import {
  type DecisionProblem,
  type ItemDecision,
  type ItemRef,
  isSameItem,
  judgeDecision,
  type Mark,
  markOfDecided,
} from '@/domain/evidence'
import { points } from '@/domain/shared'
import type { ReviewedAttempt } from '../../../../api/answers'
import { api } from '../../../../api/client'
import { type Deed, useDeed } from '../../../../api/use-deed'
import { newRequestKey } from '../../../../platform/request-key'

export interface Deciding {
  isOpen: boolean
  begin: () => void
  decisionOf: (ref: ItemRef) => ItemDecision | undefined
  decide: (ref: ItemRef, part: Partial<Pick<ItemDecision, 'mark' | 'reason'>>) => void
  stated: Readonly<Record<string, string>>
  state: (point: string, text: string) => void
  problems: readonly DecisionProblem[]
  /** the mark of every point that is wholly marked */
  marks: ReadonlyMap<string, Mark>
  save: Deed<undefined, unknown>
}

/** A decision in the making; what was decided before is what it begins with. */
export function useDecision(attempt: ReviewedAttempt): Deciding {
  const { id, specifications, verdict, mayCertify } = attempt
  const [isOpen, setOpen] = useState(mayCertify && !verdict)
  const [items, setItems] = useState<readonly ItemDecision[]>(verdict?.items ?? [])
  const [stated, setStated] = useState<Readonly<Record<string, string>>>(textsOf(verdict?.stated ?? {}))
  const [requestKey] = useState(() => newRequestKey('evidence'))
  const amounts = amountsOf(stated)
  const decision = { items, stated: amounts }
  const save = useDeed<undefined, unknown>(
    () =>
      api.evidence.certify.mutate({
        attempt: id,
        after: verdict?.number ?? 0,
        items: [...items],
        stated: amounts,
        requestKey,
      }),
    ['evidence.attempt', 'evidence.listAttempts'],
    () => setOpen(false),
  )
  return {
    isOpen,
    begin: () => setOpen(true),
    decisionOf: (ref) => items.find((one) => isSameItem(one, ref)),
    decide: (ref, part) => setItems((before) => withDecision(before, ref, part)),
    stated,
    state: (point, text) => setStated((before) => ({ ...before, [point]: text })),
    problems: judgeDecision(specifications, decision),
    marks: new Map(
      specifications.flatMap((one) => {
        const mark = markOfDecided(one, items)
        return mark ? [[one.point, mark] as const] : []
      }),
    ),
    save,
  }
}

/** A reason without a mark waits for one: it is kept as a failing item would be, whose reason it will most likely be. */
function withDecision(
  before: readonly ItemDecision[],
  ref: ItemRef,
  part: Partial<Pick<ItemDecision, 'mark' | 'reason'>>,
): readonly ItemDecision[] {
  const known = before.find((one) => isSameItem(one, ref)) ?? { ...ref, mark: 'fail' as const, reason: '' }
  return [...before.filter((one) => !isSameItem(one, ref)), { ...known, ...part }]
}

const textsOf = (stated: Readonly<Record<string, number>>): Record<string, string> =>
  Object.fromEntries(Object.entries(stated).map(([point, amount]) => [point, String(amount / 100)]))

/** What was typed, in hundredths; what is no number is left out. */
const amountsOf = (stated: Readonly<Record<string, string>>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(stated)
      .filter(([, text]) => /^\d{1,3}(\.\d{1,2})?$/u.test(text.trim()))
      .map(([point, text]) => [point, points(Number(text))]),
  )
