import type { Direction } from '@/domain/check-in'
import type { Instant } from '@/domain/shared'
import type { OutboxEntry } from '../../../../api/outbox'

interface ClosedRoll {
  directions: readonly Direction[]
  takenAt: Instant
  headcount: number
  /** people ticked by name */
  named: number
}

/** What was written into the outbox; it comes back from the device's storage without its type. */
export function closedRoll({ input }: Pick<OutboxEntry, 'input'>): ClosedRoll {
  const { roll } = input as { roll: Omit<ClosedRoll, 'named'> & { present: readonly string[] } }
  const { directions, takenAt, headcount, present } = roll
  return { directions, takenAt, headcount, named: present.length }
}

/** The server's own finding: it kept the roll and confirmed nothing by it. */
export const contradictsItself = ({ verdict }: Pick<OutboxEntry, 'verdict'>): boolean =>
  verdict.state === 'accepted' && (verdict.answer as { isConsistent?: unknown }).isConsistent === false
