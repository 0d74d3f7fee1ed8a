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
  const inChunks = chunks(rate)
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
        pour(body, sent, inChunks).catch(() => undefined)
      }),
    bytes: () => bytes,
    drop() {
      for (const request of open) request.destroy(new Error('the line broke'))
    },
  }
}

async function pour(
  body: Uint8Array | AsyncIterable<Uint8Array>,
  sent: ReturnType<typeof request>,
  inChunks: (piece: Uint8Array) => AsyncIterable<Uint8Array> | readonly Uint8Array[],
): Promise<void> {
  for await (const piece of body instanceof Uint8Array ? [body] : body)
    for await (const chunk of inChunks(piece)) {
      if (sent.destroyed) return
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

const CHUNK = 64 * 1024

/** On a bounded line every chunk of every request waits for its place; one as fast as the machine takes a piece as it is. */
function chunks(rate: number): (piece: Uint8Array) => AsyncIterable<Uint8Array> | readonly Uint8Array[] {
  let free = 0
  if (rate === 0) return (piece) => [piece]
  return async function* (piece) {
    for (let at = 0; at < piece.length; at += CHUNK) {
      const chunk = piece.subarray(at, at + CHUNK)
      const now = performance.now()
      free = Math.max(free, now) + (chunk.length / rate) * 1000
      // Timers are no finer than this.
      if (free - now > 4) await new Promise((resolve) => setTimeout(resolve, free - now))
      yield chunk
    }
  }
}
