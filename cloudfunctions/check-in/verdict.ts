import { audit, refuse, type Store } from '@/cloudfunctions/kernel'
import type { SessionDocument } from '@/cloudfunctions/session'
import type { Instant, PersonId } from '@/domain/shared'
import { type CheckInDocument, checkIns } from './documents'
import { type VerdictDocument, verdicts } from './evidence-documents'
import { resettlePresence } from './settle'

const STATUS_OF = { confirm: 'confirmed', void: 'void' } as const

/** What a named official decides about a record, and why. */
export interface Judgement {
  verdict: VerdictDocument['verdict']
  by: PersonId
  at: Instant
  why: string
}

/** Every verdict on a record, the oldest first. */
const verdictsOn = (store: Store, record: string): Promise<VerdictDocument[]> =>
  store.page(verdicts, { where: { record }, orderBy: [['number', 'asc']], limit: 100 })

/**
 * Confirms or voids a record: the verdict is appended, the record shows it, the ledger follows by a reversal or a new entry. The same verdict
 * again changes nothing, but finishes what a killed call left undone.
 */
export async function judgeKept(
  store: Store,
  session: SessionDocument,
  record: CheckInDocument,
  judgement: Judgement,
): Promise<{ status: CheckInDocument['status']; isRepeat: boolean }> {
  const { verdict, by, at, why } = judgement
  const last = (await verdictsOn(store, record._id)).at(-1)
  const isRepeat = last?.verdict === verdict
  if (!isRepeat) await append(store, record, judgement, (last?.number ?? 0) + 1)

  const status = STATUS_OF[verdict]
  const confirmation = { by, at, how: 'person' as const, why }
  const set = { status, ...(verdict === 'confirm' && { confirmation }) }
  if (record.status !== status) await store.change(checkIns, record._id, { set })
  await resettlePresence(store, session, record.person, judgement)
  return { status, isRepeat }
}

async function append(
  store: Store,
  { _id: record, session, person, direction }: CheckInDocument,
  judgement: Judgement,
  number: number,
): Promise<void> {
  const verdict = { _id: `${record}:${number}`, record, session, person, direction, number, ...judgement }
  // Somebody else judged it in the same moment: look at theirs first.
  if ((await store.insert(verdicts, verdict)) === 'exists') refuse('TRY_AGAIN', {})
  const { by, at, why, verdict: decided } = judgement
  await audit(store, at, { by, action: `${decided}-record`, subject: record, facts: { why, number } })
}
