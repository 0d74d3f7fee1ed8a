import { type AnyTRPCRouter, callTRPCProcedure } from '@trpc/server'
import { instant } from '@/domain/shared'
import type { Actor, Context } from '../procedure'
import { assertKeys, readKeyring } from '../secrets'
import { storage } from '../storage'
import { openStore } from '../store'
import { type Answer, answerFailure } from './answer'
import { type Arrival, type Call, readArrival } from './event'

/** How a function finds out who somebody is; handed in, because people are a context and not the kernel's business. */
export interface Identify {
  byAccount(account: NonNullable<Context['account']>): Promise<Actor | undefined>
  /** The account that a signed-in browser stands for, while its sign-in lasts. */
  accountOfDesk(token: string, keyring: Context['keyring'], now: Context['now']): Promise<Context['account']>
}

export interface Service {
  router: AnyTRPCRouter
  identify: Identify
  onTimer?: (tools: Tools) => Promise<unknown>
}

const UNREADABLE: Answer = {
  ok: false,
  code: 'BAD_REQUEST',
  facts: { problems: [{ path: '', problem: 'envelope' }] },
}

/** The `main` of a deployed function: arrival → identity → procedures → answers. */
export function serve({ router, identify, onTimer }: Service) {
  return async (event: unknown, platformContext: unknown): Promise<unknown> => {
    const arrival = readArrival(event, platformContext)
    if (arrival.kind === 'timer') return (await onTimer?.(toolsNow())) ?? null
    if (arrival.kind === 'unreadable') return reply(arrival.fromBrowser, [UNREADABLE])
    const answers = await answerCalls(router, identify, arrival).catch((error: unknown) =>
      arrival.calls.map(({ path }) => answerFailure(error, path)),
    )
    return reply(arrival.kind === 'browser', answers)
  }
}

type Tools = Pick<Context, 'now' | 'keyring' | 'storage'>

const toolsNow = (): Tools => ({
  now: instant(Date.now()),
  keyring: keyringOf(process.env.SUIXING_KEYS),
  storage,
})

/** Wrong keys or a database out of reach fail before the first procedure; the platform would show the phone the error's own text. */
async function answerCalls(
  router: AnyTRPCRouter,
  identify: Identify,
  arrival: Extract<Arrival, { calls: Call[] }>,
): Promise<Answer[]> {
  const context = await identified(arrival, identify, toolsNow())
  return answerAll(router, arrival.calls, context)
}

async function identified(
  arrival: Extract<Arrival, { calls: Call[] }>,
  identify: Identify,
  tools: Tools,
): Promise<Context> {
  const desk = arrival.kind === 'browser' ? arrival.token : undefined
  const account =
    arrival.kind === 'wechat'
      ? arrival.account
      : desk && (await identify.accountOfDesk(desk, tools.keyring, tools.now))
  const actor = account ? await identify.byAccount(account) : undefined
  if (actor) await assertKeysOnce(actor.county, tools.keyring)
  return { ...tools, account: account || undefined, actor, desk }
}

let kept: { json: string | undefined; keyring: Context['keyring'] } | undefined

/** Read and checked once in a warm instance: a hall of people asks with the same keys. */
function keyringOf(json: string | undefined): Context['keyring'] {
  if (kept?.json !== json) kept = undefined
  kept ??= { json, keyring: readKeyring(json) }
  return kept.keyring
}

const checkedCounties = new Set<string>()

/** The canary is looked at by the first request of a warm instance; wrong keys answer nothing at all. */
async function assertKeysOnce(county: Actor['county'], keyring: Context['keyring']): Promise<void> {
  if (checkedCounties.has(county)) return
  await assertKeys(openStore(county), keyring)
  checkedCounties.add(county)
}

/** Questions are answered side by side; as soon as one call changes something, all go in order. */
async function answerAll(router: AnyTRPCRouter, calls: Call[], ctx: Context): Promise<Answer[]> {
  const one = (call: Call) => answer(router, call, ctx)
  if (calls.every((call) => call.type === 'query')) return Promise.all(calls.map(one))
  const answers: Answer[] = []
  for (const call of calls) answers.push(await one(call))
  return answers
}

async function answer(router: AnyTRPCRouter, { path, type, input }: Call, ctx: Context): Promise<Answer> {
  try {
    const data = await callTRPCProcedure({
      router,
      path,
      type,
      ctx,
      getRawInput: async () => input,
      signal: undefined,
      batchIndex: 0,
    })
    return { ok: true, data }
  } catch (error) {
    return answerFailure(error, path)
  }
}

function reply(toBrowser: boolean, results: Answer[]): unknown {
  if (!toBrowser) return { results }
  return {
    statusCode: 200,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify({ results }),
  }
}
