import type { Answers } from '../answers'
import { api } from '../client'
import { refusalOf } from '../refused'
import type { PartsJob } from './send-parts'

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

/** Works the inspection until the file is ready or refused. @throws Refused or Unreachable */
export async function waitForInspection(file: UploadedFile): Promise<UploadedFile> {
  let shown: UploadedFile = file
  for (let looks = 0; shown.status === 'inspecting'; looks += 1) {
    if (looks > 0) await pause(LOOK_EVERY_MS)
    if (shown.job !== '') await api.jobs.advanceOwn.mutate({ job: shown.job })
    shown = await api.file.file.query({ file: shown.id })
  }
  return shown
}
