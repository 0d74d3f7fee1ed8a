import type { Worker } from '@/cloudfunctions/kernel'
import type { ClassJobKind } from './job'
import { formClassesWork } from './work/form-classes'
import { seatTraineesWork } from './work/seat-trainees'

/** What works the jobs of this context, by the job's kind. */
export const classFormingWorkers: Readonly<Record<ClassJobKind, Worker>> = {
  'form-classes': formClassesWork,
  'seat-trainees': seatTraineesWork,
}
