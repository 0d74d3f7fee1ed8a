import type { Worker } from '@/cloudfunctions/kernel'
import type { FileJobKind } from './job'
import { inspectFile } from './work/inspect-file'

/** What works the jobs of this context, by the job's kind. */
export const fileWorkers: Readonly<Record<FileJobKind, Worker>> = { 'inspect-file': inspectFile }
