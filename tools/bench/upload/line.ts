import { Agent, request } from 'node:http'

/** The phone's connection to the storage: counts what went over it, and can break. */
export interface Line {
  /** Answers the status. @throws when the line broke */
  put(
    url: string,
    body: Uint8Array | AsyncIterable<Uint8Array>,
    headers: Record<string, string | number>,
  ): Promise<number>
  /** Bytes of bodies that were handed to the network, also of those that never arrived. */
  bytes(): number
  /** Everything that is on its way is lost. */
  drop(): void
}

/** @param rate of the whole line, bytes a second; 0 is as fast as the machine */
export function openLine(rate: number): Line {
  const slot = slots(rate)
  const agent = new Agent({ keepAlive: true })
  const open = new Set<ReturnType<typeof request>>()
  let bytes = 0
  return {
    put: (url, body, headers) =>
      new Promise((resolve, reject) => {
        const sent = request(url, { method: 'PUT', agent, headers }, (response) => {
          response.resume().once('end', () => resolve(response.statusCode ?? 0))
        })
        open.add(sent)
        sent.once('close', () => open.delete(sent)).once('error', reject)
        // Headers stand in the same count: some hundred bytes a part.
        const before = () => sent.socket?.bytesWritten ?? 0
        let at = 0
        sent.once('socket', () => {
          at = before()
        })
        sent.once('close', () => {
          bytes += before() - at
        })
        // A line that broke while it waited has told so already.
        pour(body, sent, slot).catch(() => undefined)
      }),
    bytes: () => bytes,
    drop() {
      for (const request of open) request.destroy(new Error('the line broke'))
    },
  }
}

const CHUNK = 64 * 1024

async function pour(
  body: Uint8Array | AsyncIterable<Uint8Array>,
  sent: ReturnType<typeof request>,
  slot: (bytes: number) => Promise<void>,
): Promise<void> {
  for await (const piece of body instanceof Uint8Array ? [body] : body)
    for (let at = 0; at < piece.length && !sent.destroyed; at += CHUNK) {
      const chunk = piece.subarray(at, at + CHUNK)
      await slot(chunk.length)
      if (!sent.write(chunk)) await drained(sent)
    }
  sent.end()
}

const drained = (sent: ReturnType<typeof request>): Promise<void> =>
  new Promise((resolve) => {
    const end = () => {
      sent.off('drain', end).off('close', end)
      resolve()
    }
    sent.once('drain', end).once('close', end)
  })

/** Every chunk of every request waits for its place on the one line. */
function slots(rate: number): (bytes: number) => Promise<void> {
  let free = 0
  return async (bytes) => {
    if (rate === 0) return
    const now = performance.now()
    free = Math.max(free, now) + (bytes / rate) * 1000
    // Timers are no finer than this.
    if (free - now > 4) await new Promise((resolve) => setTimeout(resolve, free - now))
  }
}
