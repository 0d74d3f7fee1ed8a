/** One entry of a function's request, as `src/api/call.ts` sends it. */
export interface SentCall {
  functionName: string
  path: string
  type: 'query' | 'mutation'
  input: unknown
}

/** Answers a whole request of a cloud function; usually the local function host, in small tests a table of paths. */
export type Answer = (
  functionName: string,
  data: { calls: Omit<SentCall, 'functionName'>[] },
) => Promise<unknown>

/** A refusal that a table of answers throws. */
export class RefusedBy extends Error {
  constructor(
    readonly code: string,
    readonly facts: Record<string, unknown> = {},
  ) {
    super(code)
  }
}

/** Answers by path; a path that is not in the table is refused with NOT_FOUND. */
export function answersByPath(table: Record<string, (input: unknown) => unknown>): Answer {
  return async (_functionName, { calls }) => ({
    results: calls.map(({ path, input }) => {
      try {
        const answer = table[path]
        if (!answer) throw new RefusedBy('NOT_FOUND', { what: path })
        return { ok: true, data: answer(input) }
      } catch (error) {
        if (error instanceof RefusedBy) return { ok: false, code: error.code, facts: error.facts }
        throw error
      }
    }),
  })
}
