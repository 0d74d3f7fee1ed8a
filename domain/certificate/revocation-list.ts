import {
  addMs,
  type CalendarDate,
  type CountyId,
  DAY,
  type Instant,
  parseCalendarDate,
} from '@/domain/shared'
import { isRecord } from './json-shapes'

/** Which certificates of a county do not hold any more, signed and dated. Serial numbers only: a list names nobody. */
export interface RevocationList {
  readonly county: CountyId
  readonly at: Instant
  /** Serial → the day on which it was revoked 吊销. */
  readonly revoked: Readonly<Record<string, CalendarDate>>
}

/**
 * A list is made anew every hour; one that is older than this says too little about today. Ours, not a document's: a week covers
 * a verifier who was offline over a holiday weekend, and bounds how long a revoked paper can pass.
 */
export const LIST_LASTS_MS = 7 * DAY

export const isTooOld = ({ at }: Pick<RevocationList, 'at'>, now: Instant): boolean =>
  now > addMs(at, LIST_LASTS_MS)

/** The payload that is signed; `t` keeps it apart from a credential. */
export const packRevocationList = ({ county, at, revoked }: RevocationList): string =>
  JSON.stringify({ t: 'r', c: county, at, r: revoked })

/** The list in a payload; `undefined` when it is anything else. */
export function readRevocationList(payload: unknown): RevocationList | undefined {
  if (!isRecord(payload)) return undefined
  const { t, c, at, r } = payload
  if (t !== 'r' || typeof c !== 'string' || !Number.isInteger(at) || !isRecord(r)) return undefined
  const dates = Object.values(r)
  if (!dates.every((date) => typeof date === 'string' && parseCalendarDate(date) !== undefined))
    return undefined
  return { county: c as CountyId, at: at as Instant, revoked: r as Readonly<Record<string, CalendarDate>> }
}

/** Of lists of one county the newest; `undefined` without any. */
export const newestListOf = (
  lists: readonly RevocationList[],
  county: CountyId,
): RevocationList | undefined => lists.filter((list) => list.county === county).sort((a, b) => b.at - a.at)[0]
