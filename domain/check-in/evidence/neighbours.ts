import { type PersonId, SECOND } from '../../shared'
import type { AuditedRecord } from './record'

/** Two phones that scan one screen side by side arrive within this; in a busy hall strangers do too, so it is a fact and no suspicion. */
const NEAR = 5 * SECOND
const MOST = 3

/** Somebody whose record came just before or after: who might have been shown or have shown a code. */
export interface Neighbour {
  person: PersonId
  /** whole seconds after the record; below 0 before it */
  seconds: number
  /** also side by side in the other direction: seldom by chance */
  isTwice: boolean
}

/** The neighbours in time of a record made by phone: those of both directions first, then the nearest; at most three. */
export function neighboursOf(record: AuditedRecord, records: readonly AuditedRecord[]): Neighbour[] {
  if (!isOnline(record)) return []
  const other = records.find((one) => one.person === record.person && one.direction !== record.direction)
  const again = new Set(other ? near(other, records).map(({ person }) => person) : [])
  return near(record, records)
    .map(({ person, at }) => ({
      person,
      seconds: Math.round((at - record.at) / SECOND),
      isTwice: again.has(person),
    }))
    .sort((a, b) => Number(b.isTwice) - Number(a.isTwice) || Math.abs(a.seconds) - Math.abs(b.seconds))
    .slice(0, MOST)
}

/** Only a server's own time says who was side by side; a phone's claim does not. */
const isOnline = ({ mode }: AuditedRecord): boolean => mode === 'online' || mode === 'typed'

const near = (record: AuditedRecord, records: readonly AuditedRecord[]): AuditedRecord[] =>
  records.filter(
    (one) =>
      one.person !== record.person &&
      one.direction === record.direction &&
      isOnline(one) &&
      Math.abs(one.at - record.at) <= NEAR,
  )
