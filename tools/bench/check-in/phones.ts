import { Agent, request } from 'node:http'

export interface Scanned {
  /** Milliseconds from the scan to the confirmed record. */
  took: number
  confirmed: boolean
}

/** One phone: posts its scan and waits for the record. */
async function scan(
  url: string,
  agent: Agent,
  token: string,
  code: string,
  number: number,
): Promise<Scanned> {
  const began = performance.now()
  const input = { code, installation: `bench-${String(number).padStart(6, '0')}` }
  const body = JSON.stringify({ calls: [{ path: 'checkIn.scan', type: 'mutation', input }] })
  const reply = await post(`${url}/fn/check-in`, agent, token, body)
  return { took: performance.now() - began, confirmed: reply.includes('"state":"recorded"') }
}

/** Everybody scans: all in the same moment, or spread evenly over `spreadMs`. */
export async function everybodyScans(
  url: string,
  tokens: readonly string[],
  code: () => Promise<string>,
  spreadMs: number,
): Promise<Scanned[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: tokens.length })
  let shown = await code()
  const renewal = setInterval(() => void code().then((fresh) => (shown = fresh)), 5000)
  const scans = tokens.map(async (token, index) => {
    await new Promise((resolve) => setTimeout(resolve, (spreadMs * index) / tokens.length))
    return scan(url, agent, token, shown, index)
  })
  const results = await Promise.all(scans)
  clearInterval(renewal)
  agent.destroy()
  return results
}

function post(url: string, agent: Agent, token: string, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    }
    const call = request(url, { method: 'POST', agent, headers }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (part: string) => (text += part))
      response.on('end', () => resolve(text))
    })
    call.on('error', reject)
    call.end(body)
  })
}
