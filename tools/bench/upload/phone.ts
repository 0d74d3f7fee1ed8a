import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { partsOf } from '@/domain/file'
import { openLine } from './line'
import { LANES, loadPhoneCode, type PhoneCode } from './phone-code'
import { openPhoneFile } from './phone-file'

export interface Sent {
  seconds: number
  /** over the line, for the whole file */
  lineBytes: number
  /** resident, above what the process held before */
  peakBytes: number
}

interface Question {
  ask: 'parts' | 'whole' | 'stop'
  /** of the file */
  place: string
  url: string
  token: string
  drops: number
  /** of the line, bytes a second */
  rate: number
  headers: Record<string, string>
}

/** The phone in a process of its own: one file, in parts with a line that breaks, or whole in one request. */
async function main(): Promise<void> {
  const code = await loadPhoneCode()
  process.on('message', async (question: Question) => {
    if (question.ask === 'stop') process.exit(0)
    const before = process.memoryUsage.rss()
    let peak = before
    const watching = setInterval(() => {
      peak = Math.max(peak, process.memoryUsage.rss())
    }, 50)
    const began = performance.now()
    const lineBytes = await (question.ask === 'parts' ? inParts(code, question) : whole(question))
    clearInterval(watching)
    process.send?.({ seconds: (performance.now() - began) / 1000, lineBytes, peakBytes: peak - before })
  })
  process.send?.({})
}

async function whole({ place, url, headers, rate }: Question): Promise<number> {
  const bytes = (await stat(place)).size
  const line = openLine(rate)
  const body = createReadStream(place, { highWaterMark: 1024 * 1024 }) as AsyncIterable<Uint8Array>
  const status = await line.put(url, body, { ...headers, 'content-length': bytes })
  if (status !== 200) throw new Error(`status ${status}`)
  return line.bytes()
}

async function inParts(
  { sendParts }: PhoneCode,
  { place, url, token, drops, rate }: Question,
): Promise<number> {
  const { bytes, source, digest } = await openPhoneFile(place)
  const line = openLine(rate)
  const call = caller(url, token)
  const begun = await call<{ id: string; partBytes: number }>('file.beginOwnFile', {
    name: 'lesson.mp4',
    bytes,
    requestKey: randomUUID(),
  })
  const dropAt = dropsOver(bytes, drops)
  let arrived = 0
  const job = {
    bytes,
    partBytes: begun.partBytes,
    source,
    arrived: new Map<number, string>(),
    digests: new Map<number, string>(),
  }
  await sendParts(
    job,
    {
      lanes: LANES,
      sign: (parts) => call('file.signParts', { file: begun.id, parts }),
      arrived: async () =>
        (await call<{ parts: { number: number; md5: string }[] }>('file.file', { file: begun.id }, 'query'))
          .parts,
      digest,
      put: (to, part, md5) =>
        line.put(to, new Uint8Array(part), {
          'content-length': part.byteLength,
          'content-md5': Buffer.from(md5, 'hex').toString('base64'),
        }),
      pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
      onPart(sent) {
        arrived += sent
        if (arrived < (dropAt[0] ?? Number.POSITIVE_INFINITY)) return
        dropAt.shift()
        // In the middle of what the lanes are sending now.
        setTimeout(() => line.drop(), 2)
      },
      onLine: () => undefined,
      now: Date.now,
    },
    { isHalted: false, halt: () => undefined, onHalt: () => () => undefined },
  )
  const digests = partsOf(bytes, begun.partBytes).map(({ number }) => job.digests.get(number) ?? '')
  const { status } = await call<{ status: string }>('file.completeFile', { file: begun.id, digests })
  if (status !== 'inspecting') throw new Error(`the file is ${status}`)
  source.close()
  return line.bytes()
}

/** Evenly over the file, none at its very ends. */
const dropsOver = (bytes: number, drops: number): number[] =>
  Array.from({ length: drops }, (_, index) => ((index + 0.5) / drops) * bytes)

const caller =
  (url: string, token: string) =>
  async <Data>(path: string, input: object, type = 'mutation'): Promise<Data> => {
    const response = await fetch(`${url}/fn/api`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ calls: [{ path, type, input }] }),
    })
    const { results } = (await response.json()) as { results: { ok: boolean; data: Data; code: string }[] }
    const [answer] = results
    if (!answer?.ok) throw new Error(`${path}: ${answer?.code}`)
    return answer.data
  }

void main()
