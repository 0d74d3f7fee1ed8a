import { addMs, type Instant, SECOND } from '../shared'

/** A trainer's clock that is further off is shown to the trainer; 40 s would refuse a whole hall. */
const TOLERATED_OFFSET = 5 * SECOND

/** One request to the server, as the device's own clock saw it. */
export interface ClockReading {
  sentAt: Instant
  receivedAt: Instant
  serverTime: Instant
}

export interface ClockOffset {
  /** ms to add to the device's clock; the server is taken to have answered halfway */
  offset: number
  /** the true offset lies within ± this many ms */
  uncertainty: number
  warn: boolean
}

export function measureClock({ sentAt, receivedAt, serverTime }: ClockReading): ClockOffset {
  const uncertainty = Math.max(0, receivedAt - sentAt) / 2
  const offset = Math.round(serverTime - sentAt - uncertainty)
  return { offset, uncertainty, warn: Math.abs(offset) > TOLERATED_OFFSET }
}

export const serverTimeAt = (deviceTime: Instant, { offset }: ClockOffset): Instant =>
  addMs(deviceTime, offset)
