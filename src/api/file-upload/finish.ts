import type { Answers } from '../answers'
import { api } from '../client'
import { isUnreachable, refusalOf } from '../refused'
import type { PartsJob } from './parts-job'

export type UploadedFile = Answers['file']['completeFile']

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
const LOOK_EVERY_MS = 1500

/**
 * Says that all parts are there. Answers the file, or nothing when the storage misses some after all: those are forgotten, to be sent again.
 * @throws Refused or Unreachable
 */
export async function complete(file: string, job: PartsJob): Promise<UploadedFile | undefined> {
  const digests = [...job.digests].sort(([a], [b]) => a - b).map(([, md5]) => md5)
  try {
    return await api.file.completeFile.mutate({ file, digests })
  } catch (error) {
    const { code, facts } = refusalOf(error)
    if (code !== 'FILE_PARTS_MISSING') throw error
    for (const part of facts.missing as readonly number[]) job.arrived.delete(part)
    return undefined
  }
}

/** Works the inspection until the file is ready or refused; silence is waited out, because the server goes on by itself. @throws Refused */
export async function waitForInspection(file: Pick<UploadedFile, 'id' | 'job'>): Promise<UploadedFile> {
  for (let job = file.job; ; await pause(LOOK_EVERY_MS)) {
    const shown = await look(file.id, job).catch((error: unknown) => {
      if (isUnreachable(error)) return undefined
      throw error
    })
    if (shown && shown.status !== 'inspecting') return shown
    job = shown?.job ?? job
  }
}

/** One slice of the work. Completing again orders it anew when it had failed. */
async function look(file: string, job: string): Promise<UploadedFile> {
  if (job !== '') await api.jobs.advanceOwn.mutate({ job })
  return api.file.completeFile.mutate({ file, digests: [] })
}
