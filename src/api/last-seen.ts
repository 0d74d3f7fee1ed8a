import Taro from '@tarojs/taro'
import { whoAmI } from './who-am-i'

interface Seen<Value> {
  value: Value
  /** epoch ms of the reading */
  at: number
}

/** Under the person's own name: a phone that changes hands shows nothing of the last one. */
const keyOf = (name: string): string => `suixing.seen/${whoAmI().person ?? 'unbound'}/${name}`

/** What this person saw last under this name. */
export function lastSeen<Value>(name: string): Seen<Value> | undefined {
  return Taro.getStorageSync<Seen<Value>>(keyOf(name)) || undefined
}

/** Best effort: a full storage must not break a page that has its data. */
export function keepLastSeen<Value>(name: string, value: Value, at: number): void {
  const seen: Seen<Value> = { value, at }
  void Taro.setStorage({ key: keyOf(name), data: seen }).catch(() => undefined)
}
