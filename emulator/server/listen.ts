import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { isOwnRequest, type Room, sendText, TooMuch } from './http'

/** Listens on the loopback interface only; each request goes to the first room that answers it. */
export async function listen(port: number, rooms: readonly Room[]): Promise<Server> {
  let ownPort = port
  const server = createServer({ keepAliveTimeout: 30_000, requestTimeout: 0 }, (request, response) => {
    const url = new URL(request.url ?? '/', `http://127.0.0.1:${ownPort}`)
    const answer = async () => {
      if (!isOwnRequest(request, ownPort)) return sendText(response, 403, 'Not from this machine.')
      for (const room of rooms) if (await room({ request, response, url })) return
      sendText(response, 404, 'Not found')
    }
    answer().catch((failure: unknown) => {
      if (response.headersSent || response.destroyed) response.destroy()
      else if (failure instanceof TooMuch) sendText(response, 413, 'Too large')
      else if (failure instanceof SyntaxError || failure instanceof URIError)
        sendText(response, 400, 'Malformed')
      else sendText(response, 500, failure instanceof Error ? failure.message : String(failure))
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  ownPort = (server.address() as AddressInfo).port
  return server
}
