import { useState } from 'react'
import { judgeSpecification, type SpecificationProblem } from '@/domain/evidence'
import type { Credits, Points } from '@/domain/shared'
import type { Answers } from '../../../../api/answers'
import { api } from '../../../../api/client'
import { type Deed, useDeed } from '../../../../api/use-deed'
import { newRequestKey } from '../../../../platform/request-key'
import { earnsOfForm, emptyItem, formOf, type ItemForm, itemsOfForm, type SpecForm } from './spec-form'

export type SpecReading = Answers['evidence']['specification']

export interface SpecEditing {
  form: SpecForm
  problems: readonly SpecificationProblem[]
  isWhyMissing: boolean
  change: (part: Partial<Omit<SpecForm, 'items'>>) => void
  changeItem: (id: string, part: Partial<ItemForm>) => void
  addItem: () => void
  removeItem: (id: string) => void
  save: Deed<undefined, { version: number }>
}

const SHORTEST_REASON = 2

/** Edits one specification; the same rules as the server's say what is wrong before it is sent. */
export function useSpec({ specification, version }: SpecReading): SpecEditing {
  const [form, setForm] = useState<SpecForm>(() => formOf(specification))
  const [requestKey] = useState(() => newRequestKey('evidence'))
  const items = itemsOfForm(form)
  const amount = earnsOfForm(form)
  const save = useDeed<undefined, { version: number }>(
    () =>
      api.evidence.saveSpecification.mutate({
        point: specification.point,
        items: items.map((item) => ({ ...item, kinds: [...item.kinds], formats: [...item.formats] })),
        earns: amount,
        version,
        why: form.why,
        requestKey,
      }),
    ['evidence.specification', 'evidence.listSpecifications'],
  )
  const earns =
    specification.earns.unit === 'credits'
      ? ({ unit: 'credits', amount: amount as Credits } as const)
      : ({ unit: 'points', most: amount as Points } as const)
  const setItems = (how: (before: readonly ItemForm[]) => readonly ItemForm[]) =>
    setForm((before) => ({ ...before, items: how(before.items) }))
  return {
    form,
    problems: judgeSpecification({ items, earns }),
    isWhyMissing: form.why.trim().length < SHORTEST_REASON,
    change: (part) => setForm((before) => ({ ...before, ...part })),
    changeItem: (id, part) =>
      setItems((before) => before.map((item) => (item.id === id ? { ...item, ...part } : item))),
    addItem: () => setItems((before) => [...before, emptyItem(before)]),
    removeItem: (id) => setItems((before) => before.filter((item) => item.id !== id)),
    save,
  }
}
