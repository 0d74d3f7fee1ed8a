import type { Instant, PersonId } from '@/domain/shared'
import type { CheckInDocument } from './documents'

export interface PresentPerson {
  person: PersonId
  in: Instant
  out?: Instant
}

/** When everybody with a check-in came and left, as far as known; an offline record counts from its capture. Voided records do not. */
export function presencesOf(records: readonly CheckInDocument[]): PresentPerson[] {
  const standing = records.filter(({ status }) => status !== 'void')
  const timeOf = ({ capturedAt, at }: CheckInDocument): Instant => capturedAt ?? at
  const left = new Map(
    standing.filter(({ direction }) => direction === 'out').map((one) => [one.person, timeOf(one)]),
  )
  return standing
    .filter(({ direction }) => direction === 'in')
    .map((one) => {
      const out = left.get(one.person)
      return { person: one.person, in: timeOf(one), ...(out !== undefined && { out }) }
    })
}
