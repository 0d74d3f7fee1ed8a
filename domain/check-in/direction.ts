import type { UnixSeconds } from './unix-seconds'

/** 签到 / 签退. One record per person, session and direction. */
export type Direction = 'in' | 'out'

/** Without the trainer's button a scan is a check-out from 15 minutes before the end. */
export const defaultCheckOutFrom = (end: UnixSeconds): UnixSeconds => (end - 900) as UnixSeconds

export const directionAt = (at: UnixSeconds, checkOutFrom: UnixSeconds): Direction =>
  at < checkOutFrom ? 'in' : 'out'
