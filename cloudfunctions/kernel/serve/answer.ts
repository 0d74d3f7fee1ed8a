import { TRPCError } from '@trpc/server'
import * as z from 'zod'
import type { RefusalCode } from '@/domain/refusals'
import { randomId } from '../ids'
import { log } from '../log'
import { Refusal } from '../refusal'
import { isConflict, isLost, isOver } from '../store'

export type Answer = { ok: true; data: unknown } | { ok: false; code: RefusalCode; facts: unknown }

/** Turns whatever was thrown into a code with facts. Of the unexpected the phone learns a reference and nothing else. */
export function answerFailure(thrown: unknown, path: string): Answer {
  const error = thrown instanceof TRPCError ? (thrown.cause ?? thrown) : thrown
  if (error instanceof Refusal) return { ok: false, code: error.code, facts: error.facts }
  if (error instanceof z.ZodError && thrown instanceof TRPCError && thrown.code === 'BAD_REQUEST')
    return { ok: false, code: 'BAD_REQUEST', facts: { problems: error.issues.map(problemOf) } }
  if (thrown instanceof TRPCError && ['NOT_FOUND', 'METHOD_NOT_SUPPORTED'].includes(thrown.code))
    return { ok: false, code: 'NOT_FOUND', facts: { what: 'procedure' } }
  if (isConflict(error) || isLost(error) || isOver(error)) return { ok: false, code: 'TRY_AGAIN', facts: {} }
  const reference = randomId(4)
  log('error', 'unexpected', {
    path,
    reference,
    error: error instanceof Error ? (error.stack ?? error.message) : String(error),
  })
  return { ok: false, code: 'INTERNAL', facts: { reference } }
}

const problemOf = (issue: z.core.$ZodIssue) => ({ path: issue.path.join('.'), problem: issue.code })
