import { findOwn, keepOwn } from '../platform/own-storage'
import { whoAmI } from './who-am-i'

interface Seen<Value> {
  value: Value
  /** epoch ms of the reading */
  at: number
}

/** Under the person's own name: a phone that changes hands shows nothing of the last one. */
const keyOf = (name: string): string => `suixing.seen/${whoAmI().person ?? 'unbound'}/${name}`

/** What this person saw last under this name. */
export const lastSeen = <Value>(name: string): Seen<Value> | undefined => findOwn(keyOf(name))

export const keepLastSeen = <Value>(name: string, value: Value, at: number): void =>
  keepOwn(keyOf(name), { value, at } satisfies Seen<Value>)
