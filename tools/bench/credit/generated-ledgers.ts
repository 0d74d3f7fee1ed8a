import type { LedgerEntry } from '@/domain/credit'
import type { EventKind, Programme } from '@/domain/programme'
import { addDays, type CalendarDate, credits, hours, minutes, type PersonId, points } from '@/domain/shared'

const FIRST = '2021-09-01' as CalendarDate

/** A generator that gives the same ledgers every time (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** `people` ledgers of `size` entries of the kinds that the programme counts; every twentieth is a reversal, some repeat, some were late. */
export function generateLedgers(programme: Programme, people: number, size: number): LedgerEntry[][] {
  const counted = programme.roles.trainee?.components.flatMap(({ counts }) =>
    counts.flatMap(({ kinds }) => kinds),
  )
  const kinds: readonly EventKind[] = counted && counted.length > 0 ? counted : ['onsite-training']
  const random = randomOf(1)
  return Array.from({ length: people }, (_none, person) =>
    Array.from({ length: size }, (_entry, at) => entryOf(kinds, random, person, at)),
  )
}

function entryOf(kinds: readonly EventKind[], random: () => number, person: number, at: number): LedgerEntry {
  const among = (most: number) => Math.floor(random() * most)
  const isReversal = at > 0 && random() < 0.05
  return {
    id: `${person}:${random() < 0.02 ? 0 : at}`,
    person: `person-${person}` as PersonId,
    kind: kinds[among(kinds.length)] ?? 'onsite-training',
    on: addDays(FIRST, among(300)),
    source: 'bench',
    ...(isReversal
      ? { reversalOf: `${person}:${among(at)}` }
      : {
          minutes: minutes(among(200)),
          hours: hours(among(4)),
          credits: credits(among(3)),
          points: points(among(10)),
          lateMinutes: minutes(among(20)),
        }),
  }
}
