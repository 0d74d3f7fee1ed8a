import type { ServerResponse } from 'node:http'
import type { Counters } from '../counters'
import { DuplicateKey, duplicateFailure, Failure, notImitated, transactionConflict } from '../failure'
import type { FaultKind, Faults } from '../faults'
import { operations } from '../operations'
import type { OperationContext } from '../operations/context'
import { optionalText, type Params, text } from '../operations/wire'
import { type Room, readBody, refuseForeignKey, sendJson } from './http'

/** CloudBase refuses larger requests too (EXCEED_MAX_PAYLOAD_SIZE). */
const MOST_BYTES = 100 * 1024 * 1024

export interface AdminOptions {
  readonly context: OperationContext
  readonly faults: Faults
  readonly counters: Counters
}

let requests = 0

/** The server SDK's wire: POST /admin[/<caller>] with `action`; HTTP 200 always, a `code` in the reply is an error. */
export const adminRoom =
  (options: AdminOptions): Room =>
  async ({ request, response, url }) => {
    const path = /^\/admin(?:\/([\w-]+))?$/.exec(url.pathname)
    if (!path || request.method !== 'POST') return false
    requests += 1
    const requestId = `local-${requests}`
    const reply = (answer: object) => sendJson(response, JSON.stringify({ requestId, ...answer }))
    try {
      refuseForeignKey(request.headers.authorization)
      const params = await readParams(request.headers['content-type'], await readBody(request, MOST_BYTES))
      const action = text(params, 'action')
      const collection = optionalText(params, 'collectionName')
      options.counters.operated(path[1] ?? 'outside', action, collection)
      const run = () => perform(action, params, collection, options)
      await befall(options.faults.take(action, collection, false), run, reply, response)
    } catch (failure) {
      reply(codeAndMessage(failure))
    }
    return true
  }

async function befall(
  fault: FaultKind | undefined,
  run: () => Promise<object>,
  reply: (answer: object) => void,
  response: ServerResponse,
): Promise<void> {
  if (fault === 'conflict') throw transactionConflict()
  if (fault === 'timeout') return
  if (fault === 'duplicate-delivery') await run().catch(() => undefined)
  if (fault !== 'lost-reply') return reply(await run())
  await run().catch(() => undefined)
  response.destroy()
}

async function perform(
  action: string,
  params: Params,
  collection: string | undefined,
  { context, faults }: AdminOptions,
): Promise<object> {
  const operation = operations.get(action)
  if (!operation) throw notImitated(`the action ${action}`)
  try {
    return await operation(params, context)
  } catch (failure) {
    if (!(failure instanceof DuplicateKey)) throw failure
    const other = faults.take(action, collection, true) !== undefined
    throw duplicateFailure(failure, other ? 'observed' : 'documented')
  }
}

async function readParams(contentType: string | undefined, body: Buffer): Promise<Params> {
  if (contentType?.startsWith('multipart/form-data')) {
    throw notImitated(
      'the form-data calls wx.openApi, wx.wxPayApi and wx.wxCallContainerApi; use callWxOpenApi',
    )
  }
  const parsed: unknown = JSON.parse(body.toString())
  if (typeof parsed !== 'object' || parsed === null)
    throw new Failure('INVALID_PARAM', 'The body must be an object.')
  return parsed as Params
}

function codeAndMessage(failure: unknown): { code: string; message: string } {
  if (failure instanceof Failure) return { code: failure.code, message: failure.message }
  // mingo and SQLite explain in their message what they do not accept.
  const message = failure instanceof Error ? failure.message : String(failure)
  return { code: 'DATABASE_REQUEST_FAILED', message: `[FailedOperation] ${message}` }
}
