import { type PartRange, partsOf } from '@/domain/file'
import { Refused } from '../refused'
import { type Addresses, newAddresses } from './addresses'
import type { Halt } from './halt'
import { assertSameFile, type PartsJob } from './parts-job'
import { type ReadPart, readAhead } from './read-ahead'
import { pauseMs } from './waiting'

/** What sending needs of the device and the server. */
export interface PartsTools {
  lanes: number
  sign: (parts: number[]) => Promise<readonly { number: number; url: string }[]>
  /** What the storage has of the file. @throws without a network */
  arrived: () => Promise<readonly { number: number; md5: string }[]>
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

/** For one file: what is asked, and the addresses that it has got. */
type Sending = PartsTools & { addresses: Addresses }

/**
 * Sends the parts that the storage does not have, a few side by side; compares the ones it has with this file. Ends when all are there, or when halted.
 * A dead network is waited for. When a line breaks, a part may have arrived although nothing was heard of it: the server is asked, once all others
 * are there, before it is sent again. @throws WantsFile, or Refused when server or storage will not take them
 */
export async function sendParts(job: PartsJob, tools: PartsTools, halt: Halt): Promise<void> {
  const ranges = partsOf(job.bytes, job.partBytes)
  const missing = () => ranges.map(({ number }) => number).filter((number) => !job.arrived.has(number))
  const sending = { ...tools, addresses: newAddresses(tools.sign, missing, tools.now) }
  const unheard = await sendRanges(ranges, job, sending, halt, true)
  if (unheard.length === 0 || halt.isHalted) return
  for (const { number, md5 } of await unlessRefused(tools.arrived(), []))
    if (unheard.some((range) => range.number === number)) job.arrived.set(number, md5)
  await sendRanges(unheard, job, sending, halt, false)
}

/** @param setsAside whether a part of which nothing was heard is left for later. @returns those */
async function sendRanges(
  ranges: readonly PartRange[],
  job: PartsJob,
  tools: Sending,
  halt: Halt,
  setsAside: boolean,
): Promise<PartRange[]> {
  const unheard: PartRange[] = []
  const reader = readAhead(ranges, job, tools.digest)
  const lane = async () => {
    let works = true
    while (!halt.isHalted) {
      const part = await reader.next()
      if (!part) return
      works = await sendPart(part, job, tools, halt, setsAside && works)
      if (!works) unheard.push(part.range)
      if (part.content) job.source.giveBack(part.content)
    }
  }
  const lanes = Array.from({ length: tools.lanes }, lane)
  await Promise.all(lanes).catch(async (error: unknown) => {
    halt.halt()
    await Promise.allSettled(lanes)
    throw error
  })
  return unheard
}

/**
 * Sends one part until the storage says that it arrived. On a line that works a part may be set aside at the first silence: the line broke, and the
 * part may be there. After that the next one waits for the line. @returns whether anything was heard of it
 */
async function sendPart(
  { range: { number, start, end }, content }: ReadPart,
  job: PartsJob,
  tools: Sending,
  halt: Halt,
  maySetAside: boolean,
): Promise<boolean> {
  const md5 = job.digests.get(number)
  if (!content || md5 === undefined) {
    tools.onPart(0)
    return true
  }
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
      tools.onPart(end - start)
      return true
    }
    if (status === SILENCE && maySetAside) return false
    refusals += status === SILENCE ? 0 : 1
    // A broken line says nothing of the address; when it is silent again, the address may be why.
    tools.addresses.forget(number)
    if (refusals > MOST_REFUSALS) throw new Refused('INTERNAL', { reference: `storage-${status}` })
  }
  return false
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
  { addresses, put: send }: Sending,
  halt: Halt,
): Promise<number> {
  const sent = addresses.of(number).then((url) => send(url, part, md5, halt))
  const status = await unlessRefused(sent, SILENCE)
  if (status === 404) throw new Refused('FILE_NOT_OPEN', { status: 'uploading' })
  return status
}

/** What was answered, or `otherwise` without a network. @throws Refused */
const unlessRefused = <Answer>(asked: Promise<Answer>, otherwise: Answer): Promise<Answer> =>
  asked.catch((error: unknown) => {
    if (refusedBy(error)) throw error
    return otherwise
  })

const refusedBy = (error: unknown): boolean =>
  error instanceof Error && (error instanceof Refused || error.cause instanceof Refused)
