import type { StandIns } from '../stand-ins/stand-ins'
import type { DocumentDatabase } from '../state/database'
import type { FileStore } from '../storage/file-store'
import type { Links } from '../storage/links'
import type { Params } from './wire'

/** What an operation may reach. */
export interface OperationContext {
  readonly database: DocumentDatabase
  readonly files: FileStore
  readonly links: Links
  readonly standIns: StandIns
  readonly clock: () => number
  /** Runs a cloud function as `callFunction` of the server SDK does: without an openid. */
  readonly invoke: (name: string, event: unknown) => Promise<unknown>
}

/** One SDK action: takes the request's parameters, answers the reply without its `requestId`. */
export type Operation = (params: Params, context: OperationContext) => Promise<Record<string, unknown>>
