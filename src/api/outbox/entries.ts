import Taro from '@tarojs/taro'
import { type Instant, instant } from '@/domain/shared'

/** A write that must not be lost. One storage key each, so that two windows cannot overwrite one another's. */
export interface OutboxEntry {
  id: string
  /** whose write it is: a person, or `unbound` before binding */
  owner: string
  path: string
  input: unknown
  createdAt: Instant
  tries: number
  verdict: Verdict
}
export type Verdict =
  | { state: 'waiting' }
  | { state: 'accepted'; at: Instant; answer: unknown }
  | { state: 'refused'; at: Instant; code: string; facts: Readonly<Record<string, unknown>> }

const PREFIX = 'suixing.outbox/'
let counter = 0

/**
 * Stores a write synchronously; when this returns, the screen may say 已保存.
 * @throws when the phone's storage is full
 */
export function storeEntry(owner: string, path: string, input: unknown, now = Date.now()): OutboxEntry {
  counter += 1
  const order = `${String(now).padStart(15, '0')}-${String(counter).padStart(6, '0')}`
  const id = `${PREFIX}${owner}/${order}-${Math.random().toString(36).slice(2, 8)}`
  const entry: OutboxEntry = {
    id,
    owner,
    path,
    input,
    createdAt: instant(now),
    tries: 0,
    verdict: { state: 'waiting' },
  }
  saveEntry(entry)
  return entry
}

export const saveEntry = (entry: OutboxEntry): void => Taro.setStorageSync(entry.id, entry)

export const removeEntry = (id: string): void => Taro.removeStorageSync(id)

/** In the order in which they were written. */
export function entriesOf(owner: string): OutboxEntry[] {
  const own = `${PREFIX}${owner}/`
  return Taro.getStorageInfoSync()
    .keys.filter((key) => key.startsWith(own))
    .sort()
    .map((key) => Taro.getStorageSync<OutboxEntry>(key))
    .filter(Boolean)
}

/** The first that waits for this mutation with such an input. */
export const waitingLike = (
  owner: string,
  path: string,
  isSame: (input: unknown) => boolean,
): OutboxEntry | undefined =>
  entriesOf(owner).find(
    (entry) => entry.path === path && entry.verdict.state === 'waiting' && isSame(entry.input),
  )
