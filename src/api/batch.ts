import { type Call, type CallResult, callFunction } from './call'

interface Waiting {
  call: Call
  settle: (result: CallResult) => void
  fail: (error: unknown) => void
}

/** The burst path is a function of its own, long work and printing are another; everything else is `api`. */
function functionFor(path: string): string {
  if (path.startsWith('checkIn.')) return 'check-in'
  if (path.startsWith('jobs.') || path.startsWith('papers.')) return 'jobs'
  return 'api'
}

const waiting = new Map<string, Waiting[]>()

/**
 * Sends one call; calls of one tick to the same function share a request, because WeChat allows ten at a time.
 * @throws {Unreachable} when there is no answer
 */
export function send(call: Call): Promise<CallResult> {
  return new Promise((settle, fail) => {
    const name = functionFor(call.path)
    const group = waiting.get(name)
    if (group) group.push({ call, settle, fail })
    else {
      waiting.set(name, [{ call, settle, fail }])
      setTimeout(() => flush(name), 0)
    }
  })
}

function flush(name: string): void {
  const group = waiting.get(name) ?? []
  waiting.delete(name)
  callFunction(name, { calls: group.map(({ call }) => call) }).then(
    ({ results }) => {
      for (const [index, result] of results.entries()) group[index]?.settle(result)
    },
    (error: unknown) => {
      for (const { fail } of group) fail(error)
    },
  )
}
