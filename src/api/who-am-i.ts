import { useSyncExternalStore } from 'react'
import type { PersonId } from '@/domain/shared'
import { findOwn, keepOwn } from '../platform/own-storage'

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
  current ??= findOwn<WhoAmI>(KEY) ?? NOBODY
  return current
}

export function rememberWhoAmI(me: WhoAmI): void {
  current = me
  keepOwn(KEY, me)
  for (const listener of listeners) listener()
}

export const useWhoAmI = (): WhoAmI =>
  useSyncExternalStore((listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }, whoAmI)
