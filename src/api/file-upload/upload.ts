import { type PaceSample, paceOf } from '@/domain/file'
import type { Refusal } from '../refused'
import type { UploadedFile } from './finish'
import type { Halt } from './halt'
import type { PartsJob } from './parts-job'

export type PauseReason = 'person' | 'mobile' | 'wifi' | 'network'

/** What the person sees of an upload of this device; bytes, and bytes a second. */
export type UploadState =
  | { state: 'sending'; sent: number; bytes: number; rate?: number; secondsLeft?: number }
  /** `mobile` asks, `wifi` waits for one: nothing large goes over mobile data before the person has said so */
  | { state: 'paused'; why: PauseReason; sent: number; bytes: number }
  | { state: 'checking' }
  | { state: 'failed'; refusal: Refusal }
  | { state: 'wants-file'; why: 'different' | 'gone' }
  | { state: 'done'; file: UploadedFile }

export interface Upload {
  file: string
  job: PartsJob
  /** of the newest run */
  halt: Halt
  /** of the line itself, so that parts which were there already make no rate */
  samples: PaceSample[]
  overLine: number
  isMobileAllowed: boolean
  /** the run that is on, or ended last; the next one begins after it */
  run: Promise<void>
  isOn: boolean
  state: UploadState
}

/** Left to send from which mobile data is asked about. */
const ASK_FROM_BYTES = 50 * 1024 * 1024

const sentOf = ({ arrived, partBytes, bytes }: PartsJob): number => {
  const last = Math.ceil(bytes / partBytes)
  const missing = arrived.has(last) ? last * partBytes - bytes : 0
  return arrived.size * partBytes - missing
}

const leftOf = ({ job }: Upload): number => job.bytes - sentOf(job)

export const asksAboutMobile = (upload: Upload): boolean =>
  !upload.isMobileAllowed && leftOf(upload) > ASK_FROM_BYTES

export const sending = (upload: Upload): UploadState => ({
  state: 'sending',
  sent: sentOf(upload.job),
  bytes: upload.job.bytes,
  ...paceOf(upload.samples, leftOf(upload)),
})

export const paused = ({ job }: Upload, why: PauseReason): UploadState => ({
  state: 'paused',
  why,
  sent: sentOf(job),
  bytes: job.bytes,
})
