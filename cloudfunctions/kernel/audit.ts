import { createHash } from 'node:crypto'
import type { Instant, PersonId } from '@/domain/shared'
import { type Collection, collection, type Store, type StoredDocument } from './store'

export interface AuditEntry extends StoredDocument {
  sequence: number
  at: Instant
  /** Who did it; `system` for timers. */
  by: PersonId | 'system'
  action: string
  /** The document that it was done to. */
  subject: string
  facts: Readonly<Record<string, string | number | boolean>>
  previous: string
  hash: string
}
interface AuditHead extends StoredDocument {
  sequence: number
  hash: string
}
export const auditEntries: Collection<AuditEntry> = collection('audit')
const auditHeads: Collection<AuditHead> = collection('auditHeads')

const FIRST = '0'.repeat(64)

/**
 * Appends to the county's chain: every entry carries the hash of the one before, so that a changed or removed entry shows. Ids and codes
 * only, no names. Not for the burst path: the head is one document per county.
 */
export async function audit(
  store: Store,
  at: Instant,
  deed: Pick<AuditEntry, 'by' | 'action' | 'subject'> & Partial<Pick<AuditEntry, 'facts'>>,
): Promise<void> {
  await store.transaction(async (transaction) => {
    const head = await transaction.find(auditHeads, store.county)
    const sequence = (head?.sequence ?? 0) + 1
    const link = { sequence, at, facts: {}, ...deed, previous: head?.hash ?? FIRST }
    const hash = hashOf(link)
    const _id = `${store.county}:${String(sequence).padStart(9, '0')}`
    await transaction.put(auditEntries, { _id, ...link, hash })
    await transaction.put(auditHeads, { _id: store.county, sequence, hash })
  })
}

/** The first sequence number that was changed, removed or never belonged to the chain; `undefined` when it is whole up to its head. */
export async function findBreak(store: Store): Promise<number | undefined> {
  let previous = FIRST
  let expected = 1
  for (const entry of await store.all(auditEntries)) {
    const { _id, county, hash, ...link } = entry
    if (entry.sequence !== expected || link.previous !== previous || hashOf(link) !== hash) return expected
    previous = hash
    expected += 1
  }
  const head = await store.find(auditHeads, store.county)
  const isWhole = (head?.sequence ?? 0) === expected - 1 && (head?.hash ?? FIRST) === previous
  return isWhole ? undefined : expected
}

type Link = Omit<AuditEntry, '_id' | 'county' | 'hash'>

function hashOf({ sequence, at, by, action, subject, facts, previous }: Link): string {
  const sorted = Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1))
  return createHash('sha256')
    .update(JSON.stringify([sequence, at, by, action, subject, sorted, previous]))
    .digest('hex')
}
