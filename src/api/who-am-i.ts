import Taro from '@tarojs/taro'
import { useSyncExternalStore } from 'react'
import type { PersonId } from '@/domain/shared'

/** What the frame must know before the server has answered; `session.mine` keeps it true. */
export interface WhoAmI {
  person?: PersonId
  name?: string
  /** the county's name, shown on the desk's rail */
  county?: string
  /** somebody with a role besides trainee: 工作台 is shown */
  hasDesk: boolean
}

const KEY = 'suixing.who-am-i'
const NOBODY: WhoAmI = { hasDesk: false }

let current: WhoAmI | undefined
const listeners = new Set<() => void>()

export function whoAmI(): WhoAmI {
  current ??= read() ?? NOBODY
  return current
}

export function rememberWhoAmI(me: WhoAmI): void {
  current = me
  write(me)
  for (const listener of listeners) listener()
}

export const useWhoAmI = (): WhoAmI =>
  useSyncExternalStore((listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }, whoAmI)

/** A browser's windows may be different people; a phone is one. */
function read(): WhoAmI | undefined {
  if (process.env.TARO_ENV === 'weapp') return Taro.getStorageSync<WhoAmI>(KEY) || undefined
  const kept = window.sessionStorage.getItem(KEY)
  return kept ? (JSON.parse(kept) as WhoAmI) : undefined
}

function write(me: WhoAmI): void {
  if (process.env.TARO_ENV === 'weapp') Taro.setStorageSync(KEY, me)
  else window.sessionStorage.setItem(KEY, JSON.stringify(me))
}
