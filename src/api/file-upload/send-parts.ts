import { type PartRange, partsOf } from '@/domain/file'
import type { FileSource } from '../../platform/file-source'
import { Refused } from '../refused'
import { type Addresses, newAddresses } from './addresses'
import type { Halt } from './halt'

/** The file has to be picked again: it is not the one whose parts have arrived, or the device does not give it out any more. */
export class WantsFile extends Error {
  constructor(readonly why: 'different' | 'gone') {
    super(why)
    this.name = 'WantsFile'
  }
}

/** One upload as it stands in memory; a pause keeps it, a killed app loses it. */
export interface PartsJob {
  bytes: number
  partBytes: number
  source: Pick<FileSource, 'read'>
  /** part → md5 that the storage has */
  arrived: Map<number, string>
  /** part → md5 of this file, as far as it was read */
  digests: Map<number, string>
}

/** What sending needs of the device and the server. */
export interface PartsTools {
  lanes: number
  sign: (parts: number[]) => Promise<readonly { number: number; url: string }[]>
  digest: (part: ArrayBuffer) => Promise<string>
  /** Answers the storage's status. @throws without a network */
  put: (url: string, part: ArrayBuffer, md5: string, halt: Halt) => Promise<number>
  /** Waits, but not beyond the moment when the network comes back. */
  pause: (ms: number) => Promise<void>
  /** A part arrived (`sent` bytes went over the line for it), or is known to be there. */
  onPart: (sent: number) => void
  /** Whether parts get through at the moment. */
  onLine: (works: boolean) => void
  now: () => number
}

/**
 * Sends the parts that the storage does not have, a few side by side; compares the ones it has with this file. Ends when all are there, or when halted.
 * A dead network is waited for. @throws WantsFile, or Refused when server or storage will not take them
 */
export async function sendParts(job: PartsJob, tools: PartsTools, halt: Halt): Promise<void> {
  const parts = partsOf(job.bytes, job.partBytes)
  const numbers = parts.map(({ number }) => number)
  const addresses = newAddresses(
    tools.sign,
    () => numbers.filter((number) => !job.arrived.has(number)),
    tools.now,
  )
  let next = 0
  const lane = async () => {
    for (; next < parts.length && !halt.isHalted; ) {
      const range = parts[next]
      next += 1
      if (range) await sendPart(range, job, { ...tools, addresses }, halt)
    }
  }
  const lanes = Array.from({ length: tools.lanes }, lane)
  await Promise.all(lanes).catch(async (error: unknown) => {
    halt.halt()
    await Promise.allSettled(lanes)
    throw error
  })
}

async function sendPart(
  range: PartRange,
  job: PartsJob,
  tools: PartsTools & { addresses: Addresses },
  halt: Halt,
): Promise<void> {
  const { number, start, end } = range
  let refusals = 0
  for (let failures = 0; !halt.isHalted; failures += 1) {
    if (isThere(number, job)) return tools.onPart(0)
    if (failures > 1) tools.onLine(false)
    await tools.pause(pauseMs(failures))
    const part = await job.source.read(start, end).catch(() => Promise.reject(new WantsFile('gone')))
    const md5 = job.digests.get(number) ?? (await tools.digest(part))
    job.digests.set(number, md5)
    if (isThere(number, job)) continue
    assertSameFile(number, job)
    const status = await put(number, part, md5, tools, halt)
    if (status === ARRIVED) {
      job.arrived.set(number, md5)
      tools.onLine(true)
      return tools.onPart(end - start)
    }
    refusals += status === SILENCE ? 0 : 1
    if (refusals > MOST_REFUSALS) throw new Refused('INTERNAL', { reference: `storage-${status}` })
  }
}

const isThere = (number: number, { arrived, digests }: PartsJob): boolean =>
  digests.has(number) && arrived.get(number) === digests.get(number)

/** Damage is possible in one part; when none of those compared so far fits, it is another file. */
function assertSameFile(number: number, { arrived, digests }: PartsJob): void {
  const hasOther = arrived.has(number)
  const fits = [...digests].some(([part, md5]) => arrived.get(part) === md5)
  if (hasOther && !fits) throw new WantsFile('different')
}

const ARRIVED = 200
const SILENCE = 0
/** An address that expired or a part that was damaged on its way is sent again; a storage that says no so often means it. */
const MOST_REFUSALS = 4

/** The storage's answer, or silence without a network. */
async function put(
  number: number,
  part: ArrayBuffer,
  md5: string,
  { addresses, put: send }: PartsTools & { addresses: Addresses },
  halt: Halt,
): Promise<number> {
  const status = await addresses
    .of(number)
    .then((url) => send(url, part, md5, halt))
    .catch((error: unknown) => {
      if (refusedBy(error)) throw error
      return SILENCE
    })
  if (status === 404) throw new Refused('FILE_NOT_OPEN', { status: 'uploading' })
  if (status !== ARRIVED) addresses.forget(number)
  return status
}

const refusedBy = (error: unknown): boolean =>
  error instanceof Error && (error instanceof Refused || error.cause instanceof Refused)

const LONGEST_PAUSE_MS = 30_000

/** Once again at once, because most failures are a moment's; then longer and longer. */
const pauseMs = (failures: number): number =>
  failures < 2 ? 0 : Math.min(LONGEST_PAUSE_MS, 500 * 2 ** (failures - 2))
