import { certificateWorkers } from '@/cloudfunctions/certificate'
import { classFormingWorkers } from '@/cloudfunctions/class-forming'
import { recountWorkers } from '@/cloudfunctions/credit'
import { fileWorkers } from '@/cloudfunctions/file'
import { intakeWorkers } from '@/cloudfunctions/intake'
import type { Worker } from '@/cloudfunctions/kernel'

/** Who works on which kind of job. */
export const workers: Readonly<Record<string, Worker>> = {
  ...certificateWorkers,
  ...classFormingWorkers,
  ...fileWorkers,
  ...intakeWorkers,
  ...recountWorkers,
}
