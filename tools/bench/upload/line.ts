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

export function openLine(): Line {
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
        void pour(body, sent)
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
): Promise<void> {
  if (body instanceof Uint8Array) {
    sent.end(body)
    return
  }
  for await (const chunk of body)
    if (!sent.write(chunk)) await new Promise((resolve) => sent.once('drain', resolve))
  sent.end()
}
