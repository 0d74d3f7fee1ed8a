import { certificateWorkers } from '@/cloudfunctions/certificate'
import { classFormingWorkers } from '@/cloudfunctions/class-forming'
import { recountWorkers } from '@/cloudfunctions/credit'
import { fileWorkers } from '@/cloudfunctions/file'
import { intakeWorkers } from '@/cloudfunctions/intake'
import type { Worker } from '@/cloudfunctions/kernel'
import { entryWorkers } from '@/cloudfunctions/mass-entry'

/** Who works on which kind of job. */
export const workers: Readonly<Record<string, Worker>> = {
  ...certificateWorkers,
  ...classFormingWorkers,
  ...entryWorkers,
  ...fileWorkers,
  ...intakeWorkers,
  ...recountWorkers,
}
