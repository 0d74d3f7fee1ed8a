import { partsOf } from '@/domain/file'
import { Refused } from '../refused'
import { type Addresses, newAddresses } from './addresses'
import type { Halt } from './halt'
import { assertSameFile, type PartsJob } from './parts-job'
import { type ReadPart, readAhead } from './read-ahead'

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
  const numbers = partsOf(job.bytes, job.partBytes).map(({ number }) => number)
  const addresses = newAddresses(
    tools.sign,
    () => numbers.filter((number) => !job.arrived.has(number)),
    tools.now,
  )
  const reader = readAhead(job, tools.digest)
  const lane = async () => {
    while (!halt.isHalted) {
      const part = await reader.next()
      if (!part) return
      await sendPart(part, job, { ...tools, addresses }, halt)
      if (part.content) job.source.giveBack(part.content)
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
  { range: { number, start, end }, content }: ReadPart,
  job: PartsJob,
  tools: PartsTools & { addresses: Addresses },
  halt: Halt,
): Promise<void> {
  const md5 = job.digests.get(number)
  if (!content || md5 === undefined) return tools.onPart(0)
  assertSameFile(number, job)
  let refusals = 0
  for (let failures = 0; !halt.isHalted; failures += 1) {
    if (failures > 1) {
      tools.onLine(false)
      await tools.pause(pauseMs(failures))
    }
    const status = await put(number, content, md5, tools, halt)
    if (status === ARRIVED) {
      job.arrived.set(number, md5)
      tools.onLine(true)
      return tools.onPart(end - start)
    }
    refusals += status === SILENCE ? 0 : 1
    // A broken line says nothing of the address; when it is silent again, the address may be why.
    if (status !== SILENCE || failures > 0) tools.addresses.forget(number)
    if (refusals > MOST_REFUSALS) throw new Refused('INTERNAL', { reference: `storage-${status}` })
  }
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
  return status
}

const refusedBy = (error: unknown): boolean =>
  error instanceof Error && (error instanceof Refused || error.cause instanceof Refused)

const LONGEST_PAUSE_MS = 30_000

/** The second time at once, because most failures are a moment's; then after longer and longer pauses. */
const pauseMs = (failures: number): number => Math.min(LONGEST_PAUSE_MS, 500 * 2 ** (failures - 2))
