import { TRPCClientError } from '@trpc/client'
import type { RefusalCode } from '@/domain/refusals'

/** A “no” with the facts that explain it: the server's own codes, and the app's: nobody answered, this device could not keep it, it could not be drawn. */
export interface Refusal {
  code: RefusalCode | 'UNREACHABLE' | 'STORAGE_FULL' | 'PAGE_BROKEN' | (string & {})
  facts: Readonly<Record<string, unknown>>
}

/** The server answered no. Final: sending the same again gives the same. */
export class Refused extends Error implements Refusal {
  constructor(
    readonly code: string,
    readonly facts: Readonly<Record<string, unknown>>,
  ) {
    super(code)
    this.name = 'Refused'
  }
}

/** Nobody answered: no network, a time-out, a host that is down. May be sent again. */
export class Unreachable extends Error {
  constructor(cause: unknown) {
    super('UNREACHABLE', { cause })
    this.name = 'Unreachable'
  }
}

/** Whatever a call threw, as the refusal to show. */
export function refusalOf(error: unknown): Refusal {
  const cause = error instanceof TRPCClientError ? error.cause : error
  if (cause instanceof Refused) return { code: cause.code, facts: cause.facts }
  if (cause instanceof Unreachable) return { code: 'UNREACHABLE', facts: {} }
  return { code: 'INTERNAL', facts: { reference: '' } }
}

export const isUnreachable = (error: unknown): boolean => refusalOf(error).code === 'UNREACHABLE'
