import type { Instant, PersonId, SessionId } from '../../shared'
import type { AuditedRecord } from './record'

/** Why a record is worth a look. Codes and facts; never a verdict on a person. */
export type Suspicion =
  | { code: 'shared-installation'; installation: string; persons: PersonId[] }
  | { code: 'late-code'; delay: number; usual: number; limit: number }
  | { code: 'offline-in-connected-hall'; offlineShare: number }
  | { code: 'out-without-in' }
  | { code: 'impossible-travel'; session: SessionId; metres: number; seconds: number; at: Instant }
  | { code: 'outside-place'; metres: number }
  | { code: 'not-on-roll'; headcount: number; takenAt: Instant }

export interface Suspect {
  record: AuditedRecord
  suspicions: Suspicion[]
  /** sum of WEIGHT: orders the list, means nothing else */
  score: number
}

/** How much a reason says by itself: our judgement, no document gives one. */
export const WEIGHT: Readonly<Record<Suspicion['code'], number>> = {
  'shared-installation': 100,
  'impossible-travel': 80,
  'not-on-roll': 60,
  'out-without-in': 30,
  'late-code': 25,
  'outside-place': 20,
  'offline-in-connected-hall': 15,
}
