import type { inferRouterOutputs } from '@trpc/server'
import type { AppRouter } from '@/cloudfunctions/functions/router'

type Outputs = inferRouterOutputs<AppRouter>
type Reply = { results: ({ ok: true; data: unknown } | { ok: false; code: string; facts: unknown })[] }

/** A refusal as the functions answer it: code and facts. */
export class Refused extends Error {
  constructor(
    readonly code: string,
    readonly facts: Readonly<Record<string, unknown>>,
  ) {
    super(code)
  }
}

/** The procedures of an import, called over HTTP as a browser of the county office calls them. */
export interface CountyOffice {
  intake<Name extends keyof Outputs['intake']>(
    name: Name,
    type: 'query' | 'mutation',
    input: unknown,
  ): Promise<Outputs['intake'][Name]>
  advance(job: string): Promise<Outputs['jobs']['advance']>
}

/**
 * Signs in at a local stack as one of its people. There is no such login in production: there an import is made on the county's page.
 * @param url address that `npm start` prints
 * @param account development account, `local-…`
 */
export async function signIn(url: string, account: string): Promise<CountyOffice> {
  const { token } = (await post(`${url}/dev/login`, { openid: account })) as { token: string }
  const ask = async (name: string, path: string, type: 'query' | 'mutation', input: unknown) => {
    const reply = (await post(`${url}/fn/${name}`, { calls: [{ path, type, input }] }, token)) as Reply
    const [answer] = reply.results
    if (!answer?.ok) throw new Refused(answer?.code ?? 'INTERNAL', (answer?.facts ?? {}) as Refused['facts'])
    return answer.data
  }
  return {
    intake: (name, type, input) => ask('api', `intake.${name}`, type, input) as never,
    advance: (job) => ask('jobs', 'jobs.advance', 'mutation', { job }) as never,
  }
}

async function post(url: string, body: unknown, token?: string): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`${url}: ${response.status} ${await response.text()}`)
  return response.json()
}
