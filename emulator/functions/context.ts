import { randomUUID } from 'node:crypto'
import { ENVIRONMENT } from '../environment'

/** Who calls: resolved on the server, never taken from the event. */
export interface Caller {
  readonly openid?: string
  /** Set for the platform's own timer only. */
  readonly trigger?: 'timer'
}

/** A context as SCF hands it to `main(event, context)`; `environment` is a JSON text. */
export interface FunctionContext {
  readonly request_id: string
  readonly function_name: string
  readonly function_version: string
  readonly namespace: string
  readonly memory_limit_in_mb: number
  readonly time_limit_in_ms: number
  readonly environment: string
}

/** `tcb.getCloudbaseContext(context).WX_OPENID` reads what is written here. */
export function functionContext(name: string, caller: Caller, timeLimitMs: number): FunctionContext {
  const identity = caller.openid
    ? { WX_CONTEXT_KEYS: 'WX_OPENID,WX_APPID', WX_OPENID: caller.openid, WX_APPID: 'local-app' }
    : {}
  const trigger = caller.trigger ? { TRIGGER_SRC: caller.trigger } : {}
  return {
    request_id: randomUUID(),
    function_name: name,
    function_version: '$LATEST',
    namespace: ENVIRONMENT,
    memory_limit_in_mb: 256,
    time_limit_in_ms: timeLimitMs,
    environment: JSON.stringify({ ...identity, ...trigger }),
  }
}
