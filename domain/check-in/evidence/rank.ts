import type { Located } from '../place'
import { usualDelay } from './delays'
import { type SharedInstallation, sharedInstallations } from './installations'
import { notOnRoll, type TakenRoll } from './not-on-roll'
import type { AuditedRecord, Elsewhere } from './record'
import { type Suspect, type Suspicion, WEIGHT } from './suspicion'
import { impossibleTravel } from './travel'

/** When at most this share came offline, the hall had signal and an unconfirmed offline record is odd. */
const CONNECTED_HALL_SHARE = 0.2

export interface SessionEvidence {
  records: readonly AuditedRecord[]
  /** where the session is: stands in for a phone's own position when journeys are looked at */
  location?: Located
  elsewhere: readonly Elsewhere[]
  /** the trainer's rolls, if there are any */
  rolls?: readonly TakenRoll[]
}

export interface Audit {
  /** highest score first, then by time and person; every record with at least one reason */
  suspects: Suspect[]
  /** 0 … 1 of all records: shown per class, because a trainer's roll can be wrong too */
  offlineShare: number
}

/**
 * Ranks what an auditor should look at first. It blocks nothing and changes nothing: a named official confirms or
 * voids a record, with a reason.
 */
export function rankSuspects(evidence: SessionEvidence): Audit {
  const { records } = evidence
  const offline = records.filter(({ mode }) => mode === 'offline').length
  const offlineShare = records.length === 0 ? 0 : offline / records.length
  const delays = usualDelay(records)
  const arrived = new Set(records.filter(({ direction }) => direction === 'in').map(({ person }) => person))
  const shared = sharedInstallations(records)
  const missedBy = notOnRoll(evidence.rolls ?? [])

  const suspicionsOf = (record: AuditedRecord): Suspicion[] => [
    ...onShared(record, shared),
    ...impossibleTravel(record, record.location ?? evidence.location, evidence.elsewhere),
    ...missedBy(record),
    ...(record.direction === 'out' && !arrived.has(record.person)
      ? [{ code: 'out-without-in' } as const]
      : []),
    ...(record.mode === 'online' && record.delay !== undefined && delays && record.delay > delays.limit
      ? [{ code: 'late-code', delay: record.delay, ...delays } as const]
      : []),
    ...(record.place?.verdict === 'outside'
      ? [{ code: 'outside-place', metres: record.place.distance } as const]
      : []),
    ...(record.mode === 'offline' && !record.confirmed && offlineShare <= CONNECTED_HALL_SHARE
      ? [{ code: 'offline-in-connected-hall', offlineShare } as const]
      : []),
  ]

  const suspects = records
    .map((record) => suspectFrom(record, suspicionsOf(record)))
    .filter(({ suspicions }) => suspicions.length > 0)
    .sort(
      (a, b) => b.score - a.score || a.record.at - b.record.at || compare(a.record.person, b.record.person),
    )
  return { suspects, offlineShare }
}

function onShared({ installation }: AuditedRecord, shared: readonly SharedInstallation[]): Suspicion[] {
  const found = shared.find((one) => one.installation === installation)
  return found ? [{ code: 'shared-installation', ...found }] : []
}

function suspectFrom(record: AuditedRecord, suspicions: Suspicion[]): Suspect {
  return { record, suspicions, score: suspicions.reduce((sum, { code }) => sum + WEIGHT[code], 0) }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
