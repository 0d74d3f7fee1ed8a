import type { PartRange } from '@/domain/file'
import { isThere, type PartsJob, WantsFile } from './parts-job'

/** One part as it lies on the device; `content` is missing when the storage is known to have it. */
export interface ReadPart {
  range: PartRange
  content?: ArrayBuffer
}

export interface Reader {
  /** The next part in order; nothing after the last one. @throws WantsFile */
  next: () => Promise<ReadPart> | undefined
}

/**
 * Reads and digests one part while the others are on the line, so that the line does not wait for the device. Never more than one: a cheap phone
 * has little memory.
 */
export function readAhead(
  parts: readonly PartRange[],
  job: PartsJob,
  digest: (part: ArrayBuffer) => Promise<string>,
): Reader {
  const ranges = parts.values()
  let ahead: Promise<ReadPart> | undefined
  const read = (): Promise<ReadPart> | undefined => {
    const range = ranges.next().value
    const reading = range && readPart(range, job, digest)
    // Whoever takes it hears of it; nobody may, when the upload is halted.
    reading?.catch(() => undefined)
    return reading
  }
  return {
    next() {
      const taken = ahead ?? read()
      ahead = read()
      return taken
    },
  }
}

/** Reads a part and notes its digest. @throws WantsFile */
async function readPart(
  range: PartRange,
  job: PartsJob,
  digest: (part: ArrayBuffer) => Promise<string>,
): Promise<ReadPart> {
  const { number, start, end } = range
  if (isThere(number, job)) return { range }
  const content = await job.source.read(start, end).catch(() => Promise.reject(new WantsFile('gone')))
  if (!job.digests.has(number)) job.digests.set(number, await digest(content))
  if (!isThere(number, job)) return { range, content }
  job.source.giveBack(content)
  return { range }
}
