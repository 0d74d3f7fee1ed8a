import type { CheckInDocument } from './documents'

export interface Recorded {
  record: CheckInDocument
  /** True when it stood there before: a retry, or a second scan. */
  isRepeat: boolean
}
