import { instant } from '@/domain/shared'
import type { Call, CallResult } from '../call'
import { entriesOf, type OutboxEntry, saveEntry } from './entries'

/** The server's fault, a busy row or a person who has yet to bind, not a verdict: the same write may succeed later. */
const PASSING = new Set(['INTERNAL', 'TRY_AGAIN', 'NOT_SIGNED_IN', 'NOT_BOUND'])
/** After so many failed tries a write lets the ones behind it pass, and is still tried every round. */
const PATIENCE = 5

export type Round = 'empty' | 'again'

/**
 * Sends what waits, in order, one at a time; keeps each verdict with its entry.
 * Stops at the first silence, because order matters and the next one would not arrive either.
 */
export async function replayRound(
  owner: string,
  send: (call: Call) => Promise<CallResult>,
  now: () => number,
): Promise<Round> {
  const tried = new Set<string>()
  for (let entry = nextOf(owner, tried); entry; entry = nextOf(owner, tried)) {
    tried.add(entry.id)
    const result = await send({ path: entry.path, type: 'mutation', input: entry.input }).catch(
      () => undefined,
    )
    if (!result || (!result.ok && PASSING.has(result.code))) {
      saveEntry({ ...entry, tries: entry.tries + 1 })
      if (!result || entry.tries < PATIENCE) return 'again'
      continue
    }
    saveEntry(judged(entry, result, now()))
  }
  return entriesOf(owner).some(({ verdict }) => verdict.state === 'waiting') ? 'again' : 'empty'
}

/** Read anew each time: the person may have written more while a call was on its way. */
const nextOf = (owner: string, tried: ReadonlySet<string>): OutboxEntry | undefined =>
  entriesOf(owner).find(({ id, verdict }) => verdict.state === 'waiting' && !tried.has(id))

function judged(entry: OutboxEntry, result: CallResult, now: number): OutboxEntry {
  const at = instant(now)
  return {
    ...entry,
    tries: entry.tries + 1,
    verdict: result.ok
      ? { state: 'accepted', at, answer: result.data }
      : { state: 'refused', at, code: result.code, facts: result.facts },
  }
}

const FIRST_PAUSE_MS = 2000
const LONGEST_PAUSE_MS = 120_000

/** Pause before the next round: doubles, with half of it random, so that a hall does not come back in one beat. */
export function pauseMs(failedRounds: number, random: () => number): number {
  const full = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** failedRounds)
  return Math.round(full / 2 + (full / 2) * random())
}
