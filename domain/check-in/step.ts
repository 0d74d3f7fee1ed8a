import { type UnixSeconds, unixSeconds } from './unix-seconds'

/** The code changes this often. */
export const STEP_SECONDS = 15

/** Number of the 15-second step that holds `at`. */
export const stepAt = (at: UnixSeconds): number => Math.floor(at / STEP_SECONDS)

/** First second of a step. */
export const stepTime = (step: number): UnixSeconds => unixSeconds(step * STEP_SECONDS)
