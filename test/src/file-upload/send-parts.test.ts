import { createHash, randomBytes } from 'node:crypto'
import { newHalt } from '@/src/api/file-upload/halt'
import { type PartsJob, WantsFile } from '@/src/api/file-upload/parts-job'
import { type PartsTools, sendParts } from '@/src/api/file-upload/send-parts'
import { base64OfHex, partDigest } from '@/src/platform/part-digest'

jest.mock('@tarojs/taro', () => ({ __esModule: true, default: {} }))

const PART = 1024
const content = randomBytes(10 * PART + 100)
const md5 = (part: Uint8Array) => createHash('md5').update(part).digest('hex')
const slice = (start: number, end: number) => new Uint8Array(content.subarray(start, end)).buffer

const newJob = (arrived: [number, string][] = []): PartsJob => ({
  bytes: content.length,
  partBytes: PART,
  source: {
    read: async (start, end) => slice(start, end),
    giveBack: () => undefined,
    close: () => undefined,
  },
  arrived: new Map(arrived),
  digests: new Map(),
})

const settled = () => new Promise((resolve) => setTimeout(resolve, 5))

const digestOf = (part: number) => md5(content.subarray((part - 1) * PART, part * PART))

/** A storage that answers as told, and has what it got of `kept` although nothing was heard of it; remembers what it got. */
function newTools(
  answer: (part: number, time: number) => number,
  kept: readonly number[] = [],
): PartsTools & { got: number[]; asked: number[][] } {
  const got: number[] = []
  const asked: number[][] = []
  return {
    got,
    asked,
    lanes: 3,
    sign: async (parts) => {
      asked.push(parts)
      return parts.map((number) => ({ number, url: String(number) }))
    },
    arrived: async () => kept.map((number) => ({ number, md5: digestOf(number) })),
    digest: async (part) => md5(new Uint8Array(part)),
    put: async (url) => {
      got.push(Number(url))
      const status = answer(Number(url), got.filter((part) => part === Number(url)).length)
      if (status === 0) throw new Error('no network')
      return status
    },
    pause: async () => undefined,
    onPart: () => undefined,
    onLine: () => undefined,
    now: () => 0,
  }
}

test('parts that have arrived are compared and not sent again', async () => {
  const tools = newTools(() => 200)
  const known: [number, string][] = [1, 2, 3].map((part) => [part, digestOf(part)])
  await sendParts(newJob(known), tools, newHalt())
  expect(tools.got.sort((a, b) => a - b)).toEqual([4, 5, 6, 7, 8, 9, 10, 11])
})

test('a line that breaks costs the parts that were on it, and nothing else', async () => {
  const tools = newTools((part, time) => (part % 4 === 0 && time === 1 ? 0 : 200))
  const job = newJob()
  await sendParts(job, tools, newHalt())
  expect(tools.got).toHaveLength(11 + 2)
  expect(job.arrived.size).toBe(11)
})

test('a part that arrived although nothing was heard of it is not sent again', async () => {
  const tools = newTools((part, time) => (part % 4 === 0 && time === 1 ? 0 : 200), [8])
  const job = newJob()
  const counted: number[] = []
  tools.onPart = (sent) => counted.push(sent)
  await sendParts(job, tools, newHalt())
  expect(tools.got.filter((part) => part % 4 === 0)).toEqual([4, 8, 4])
  expect(job.arrived.get(8)).toBe(digestOf(8))
  expect(counted).toHaveLength(11)
})

test('what the server says of other parts, and its silence, change nothing', async () => {
  const tools = newTools((part, time) => (part === 4 && time === 1 ? 0 : 200))
  const job = newJob()
  tools.arrived = async () => [{ number: 5, md5: 'f'.repeat(32) }]
  await sendParts(job, tools, newHalt())
  expect([tools.got.length, job.arrived.get(5)]).toEqual([12, digestOf(5)])

  const silent = newTools((part, time) => (part === 4 && time === 1 ? 0 : 200))
  silent.arrived = () => Promise.reject(new Error('no network'))
  await sendParts(newJob(), silent, newHalt())
  expect(silent.got).toHaveLength(12)
})

test('on a line that stays silent one part waits, longer and longer, and no other is tried', async () => {
  const pauses: number[] = []
  const tools = newTools((part) => (part >= 4 && pauses.length < 3 ? 0 : 200))
  tools.lanes = 1
  tools.pause = async (ms) => void pauses.push(ms)
  await sendParts(newJob(), tools, newHalt())
  expect(tools.got).toEqual([1, 2, 3, 4, 5, 5, 5, 5, 5, 6, 7, 8, 9, 10, 11, 4])
  expect(pauses).toEqual([500, 1000, 2000])
})

test('the next part is read and digested while the others are on the line, and never more than one', async () => {
  const tools = newTools(() => 200)
  const read: number[] = []
  const onLine = new Set<() => void>()
  tools.put = () => new Promise((resolve) => onLine.add(() => resolve(200)))
  const job = newJob()
  job.source.read = async (start, end) => {
    read.push(start / PART + 1)
    return slice(start, end)
  }
  const halt = newHalt()
  const sending = sendParts(job, tools, halt)
  await settled()
  expect([onLine.size, read]).toEqual([3, [1, 2, 3, 4]])
  for (; job.arrived.size < 11; await settled()) for (const arrive of onLine) arrive()
  await sending
  expect(read).toHaveLength(11)
})

test('memory is given back once for every part, after it has arrived or was found to be there', async () => {
  const tools = newTools((part, time) => (part === 5 && time === 1 ? 0 : 200))
  const job = newJob([[1, md5(content.subarray(0, PART))]])
  const held = new Set<ArrayBuffer>()
  let most = 0
  job.source.read = async (start, end) => {
    const part = slice(start, end)
    held.add(part)
    most = Math.max(most, held.size)
    return part
  }
  job.source.giveBack = (part) => {
    expect(held.delete(part)).toBe(true)
  }
  await sendParts(job, tools, newHalt())
  expect(held.size).toBe(0)
  // One a lane, and the one that is read ahead.
  expect(most).toBeLessThanOrEqual(tools.lanes + 1)
})

test('a part that has to be sent again keeps its address once, and asks for another when the line is silent again', async () => {
  const tools = newTools((part, time) => (part === 5 && time < 3 ? 0 : 200))
  await sendParts(newJob(), tools, newHalt())
  expect(tools.got.filter((part) => part === 5)).toHaveLength(3)
  expect(tools.asked.filter((parts) => parts.includes(5))).toHaveLength(2)
})

test('a file that the device gives out no more is asked for', async () => {
  const job = newJob()
  const { read } = job.source
  job.source.read = (start, end) => (start > 5 * PART ? Promise.reject(new Error('gone')) : read(start, end))
  const sending = sendParts(
    job,
    newTools(() => 200),
    newHalt(),
  )
  await expect(sending).rejects.toEqual(new WantsFile('gone'))
})

test('an address that expired is asked for anew', async () => {
  const tools = newTools((part, time) => (part === 5 && time === 1 ? 403 : 200))
  await sendParts(newJob(), tools, newHalt())
  expect(tools.asked.filter((parts) => parts.includes(5))).toHaveLength(2)
})

test('another file is noticed at its first part, before anything is sent over what is there', async () => {
  const tools = newTools(() => 200)
  const job = newJob([[1, 'f'.repeat(32)]])
  await expect(sendParts(job, tools, newHalt())).rejects.toEqual(new WantsFile('different'))
})

test('a storage that keeps saying no ends the upload with a reference', async () => {
  const refused = sendParts(
    newJob(),
    newTools(() => 400),
    newHalt(),
  )
  await expect(refused).rejects.toMatchObject({ code: 'INTERNAL', facts: { reference: 'storage-400' } })
})

test('a halt lets go at once and keeps what arrived', async () => {
  const halt = newHalt()
  const tools = newTools(() => 200)
  const job = newJob()
  tools.onPart = () => halt.halt()
  await sendParts(job, tools, halt)
  expect(job.arrived.size).toBeLessThanOrEqual(3)
})

test('the digest of a part is the one that the storage computes, however the part is cut', async () => {
  const part = slice(0, 10 * PART)
  const large = new Uint8Array(700 * PART).fill(7)
  expect(await partDigest(part)).toBe(md5(new Uint8Array(part)))
  expect(await partDigest(large.buffer)).toBe(md5(large))
})

test('a digest is said in the letters that the header wants', () => {
  for (const text of ['', 'a', 'suixing']) {
    const hex = md5(Buffer.from(text))
    expect(base64OfHex(hex)).toBe(Buffer.from(hex, 'hex').toString('base64'))
  }
})
