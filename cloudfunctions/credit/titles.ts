import type { LedgerDocument } from './documents'

/** What the person knows each entry by, and why somebody entered it by hand. */
export const titlesOf = (
  entries: readonly LedgerDocument[],
): Record<string, { title: string; why?: string }> =>
  Object.fromEntries(entries.map(({ _id, title, why }) => [_id, { title, ...(why && { why }) }]))
