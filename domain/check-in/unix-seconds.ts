import { type Brand, type Instant, instant, SECOND } from '../shared'

/**
 * Whole seconds since 1970-01-01T00:00Z. K1 is specified in them; everywhere else an `Instant` counts milliseconds.
 * This file is the edge where one becomes the other.
 */
export type UnixSeconds = Brand<number, 'UnixSeconds'>

export const unixSeconds = (seconds: number): UnixSeconds => Math.floor(seconds) as UnixSeconds
export const toUnixSeconds = (at: Instant): UnixSeconds => unixSeconds(at / SECOND)
export const fromUnixSeconds = (seconds: UnixSeconds): Instant => instant(seconds * SECOND)
