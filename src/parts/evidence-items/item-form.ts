import { type EvidenceItem, type EvidenceKind, formatsOf } from '@/domain/evidence'

const MEGABYTE = 1_000_000

/** One item while it is edited: figures are still text. */
export interface ItemForm {
  id: string
  title: string
  asks: string
  kinds: readonly EvidenceKind[]
  atLeast: string
  atMost: string
  minutesAtLeast: string
  minutesAtMost: string
  megabytes: string
  showsPupils: boolean
  distinction: string
  pass: string
}

const textOf = (value: number | undefined): string => (value === undefined ? '' : String(value))

export const formsOf = (items: readonly EvidenceItem[]): ItemForm[] =>
  items.map(({ criteria, count, minutes, mostBytes, formats: _, ...item }) => ({
    ...item,
    atLeast: String(count.atLeast),
    atMost: String(count.atMost),
    minutesAtLeast: textOf(minutes?.atLeast),
    minutesAtMost: textOf(minutes?.atMost),
    megabytes: String(mostBytes / MEGABYTE),
    distinction: criteria.distinction,
    pass: criteria.pass,
  }))

/** An empty item with an id that no other one has. */
export function emptyItem(others: readonly ItemForm[]): ItemForm {
  const ids = new Set(others.map(({ id }) => id))
  const id = Array.from({ length: others.length + 1 }, (_, index) => `item-${index + 1}`).find(
    (one) => !ids.has(one),
  )
  return {
    id: id ?? 'item',
    title: '',
    asks: '',
    kinds: ['document'],
    atLeast: '1',
    atMost: '1',
    minutesAtLeast: '',
    minutesAtMost: '',
    megabytes: '50',
    showsPupils: false,
    distinction: '',
    pass: '',
  }
}

/** What the server is sent. What is no number becomes one that it refuses with the reason. */
export function itemOfForm(form: ItemForm): EvidenceItem {
  const { kinds } = form
  const minutes = {
    ...(form.minutesAtLeast.trim() !== '' && { atLeast: whole(form.minutesAtLeast) }),
    ...(form.minutesAtMost.trim() !== '' && { atMost: whole(form.minutesAtMost) }),
  }
  return {
    id: form.id,
    title: form.title.trim(),
    asks: form.asks.trim(),
    kinds,
    count: { atLeast: whole(form.atLeast), atMost: whole(form.atMost) },
    formats: formatsOf(kinds),
    ...(kinds.includes('video') && Object.keys(minutes).length > 0 && { minutes }),
    mostBytes: whole(form.megabytes) * MEGABYTE,
    showsPupils: form.showsPupils,
    criteria: { distinction: form.distinction.trim(), pass: form.pass.trim() },
  }
}

const whole = (text: string): number => (/^\d{1,4}$/u.test(text.trim()) ? Number(text) : 0)
