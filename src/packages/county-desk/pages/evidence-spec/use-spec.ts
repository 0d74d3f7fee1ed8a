import { useState } from 'react'
import { judgeSpecification, type SpecificationProblem } from '@/domain/evidence'
import type { Answers } from '../../../../api/answers'
import { api } from '../../../../api/client'
import { type Deed, useDeed } from '../../../../api/use-deed'
import { type ItemsEditing, sentItems, useItems } from '../../../../parts/evidence-items'
import { newRequestKey } from '../../../../platform/request-key'
import { amountOf, textOfEarns, withAmount } from './earns'

export type SpecReading = Answers['evidence']['specification']

export interface SpecEditing {
  items: ItemsEditing
  earns: string
  setEarns: (typed: string) => void
  why: string
  setWhy: (why: string) => void
  problems: readonly SpecificationProblem[]
  isWhyMissing: boolean
  save: Deed<undefined, unknown>
  /** a new version that says what the programme says */
  restore: Deed<string, unknown>
}

const SHORTEST_REASON = 2
const CHANGED = ['evidence.specification', 'evidence.listSpecifications']

/** Edits one specification; the same rules as the server's say what is wrong before it is sent. */
export function useSpec({ specification, version }: SpecReading): SpecEditing {
  const { point } = specification
  const items = useItems(specification.items)
  const [earns, setEarns] = useState(() => textOfEarns(specification.earns))
  const [why, setWhy] = useState('')
  const [requestKey] = useState(() => newRequestKey('evidence'))
  const amount = amountOf(earns)
  const save = useDeed<undefined, unknown>(
    () =>
      api.evidence.saveSpecification.mutate({
        ...{ point, version, why, requestKey },
        items: sentItems(items.items),
        earns: amount,
      }),
    CHANGED,
  )
  const restore = useDeed<string, unknown>(
    (reason) => api.evidence.restoreSpecification.mutate({ point, version, why: reason, requestKey }),
    CHANGED,
  )
  return {
    items,
    earns,
    setEarns,
    why,
    setWhy,
    problems: judgeSpecification({ items: items.items, earns: withAmount(specification.earns, amount) }),
    isWhyMissing: why.trim().length < SHORTEST_REASON,
    save,
    restore,
  }
}
