import { useState } from 'react'
import type { EvidenceItem } from '@/domain/evidence'
import { emptyItem, formsOf, type ItemForm, itemOfForm } from './item-form'

export interface ItemsEditing {
  forms: readonly ItemForm[]
  /** what the forms say, for judging */
  items: readonly EvidenceItem[]
  change: (id: string, part: Partial<ItemForm>) => void
  add: () => void
  remove: (id: string) => void
}

/** Edits what one point asks for, item by item. */
export function useItems(start: readonly EvidenceItem[]): ItemsEditing {
  const [forms, setForms] = useState<readonly ItemForm[]>(() => formsOf(start))
  return {
    forms,
    items: forms.map(itemOfForm),
    change: (id, part) =>
      setForms((before) => before.map((item) => (item.id === id ? { ...item, ...part } : item))),
    add: () => setForms((before) => [...before, emptyItem(before)]),
    remove: (id) => setForms((before) => before.filter((item) => item.id !== id)),
  }
}

/** As a call takes them: its lists may be written to. */
export const sentItems = (items: readonly EvidenceItem[]) =>
  items.map((item) => ({ ...item, kinds: [...item.kinds], formats: [...item.formats] }))
