import {
  type AuditedRecord,
  fromUnixSeconds,
  judgeCheckIn,
  makeToken,
  rankSuspects,
  sessionKey,
  stepAt,
  type UnixSeconds,
  unixSeconds,
} from '@/domain/check-in'
import type { PersonId } from '@/domain/shared'
import type { Random } from '../seed/random'

/** Simulated time, pure rules, no server: many halls, to see how often honest people are flagged and late codes noticed. */
export interface Simulated {
  halls: number
  honest: { people: number; refused: number; flagged: number }
  forwarded: { seconds: number; people: number; refused: number; flagged: number }[]
}

const MASTER = new Uint8Array(32).fill(7)
const ID = Uint8Array.of(0, 0, 0, 0, 42)
const KEY = sessionKey(MASTER, ID, 1)
const START = unixSeconds(1_760_000_000)
const SESSION = {
  id: ID,
  generation: 1,
  start: START,
  end: unixSeconds(START + 10_800),
  checkOutFrom: unixSeconds(START + 9900),
}
const FORWARDED = [3, 10, 20, 30, 60]

/** `people` honest arrivals a hall within a quarter of an hour, and two percent of them as attackers for every delay. */
export function simulateHalls(halls: number, people: number, random: Random): Simulated {
  const result: Simulated = {
    halls,
    honest: { people: 0, refused: 0, flagged: 0 },
    forwarded: FORWARDED.map((seconds) => ({ seconds, people: 0, refused: 0, flagged: 0 })),
  }
  for (let hall = 0; hall < halls; hall++) oneHall(result, people, random.branch(String(hall)))
  return result
}

function oneHall({ honest, forwarded }: Simulated, people: number, random: Random): void {
  const arrivals: {
    of: { people: number; refused: number; flagged: number }
    record: AuditedRecord | undefined
  }[] = []
  const arrive = (of: (typeof arrivals)[number]['of'], seconds: number) => {
    const person = String(arrivals.length) as PersonId
    arrivals.push({ of, record: recordOf(person, START - 600 + random.next() * 900, seconds) })
  }
  for (let one = 0; one < people; one++) arrive(honest, lagOf(random))
  for (const kind of forwarded)
    for (let one = 0; one < Math.ceil(people / 50); one++) arrive(kind, kind.seconds + lagOf(random))

  const records = arrivals.flatMap(({ record }) => record ?? [])
  const flagged = new Set(
    rankSuspects({ records, elsewhere: [] }).suspects.map(({ record }) => record.person),
  )
  for (const { of, record } of arrivals) {
    of.people += 1
    if (!record) of.refused += 1
    else if (flagged.has(record.person)) of.flagged += 1
  }
}

/** Seconds from the picture of the code to its arrival: a moment for most, long for one in a hundred. */
const lagOf = (random: Random): number =>
  random.weighted([
    [0.3 + random.next() * 2.2, 95],
    [2.5 + random.next() * 6.5, 4],
    [9 + random.next() * 16, 1],
  ])

function recordOf(person: PersonId, seenAt: number, lag: number): AuditedRecord | undefined {
  const text = makeToken(KEY, { sessionId: ID, step: stepAt(seenAt as UnixSeconds), generation: 1 })
  const serverTime = unixSeconds(seenAt + lag)
  const verdict = judgeCheckIn({
    masterKey: MASTER,
    session: SESSION,
    attempt: { mode: 'online', text },
    serverTime,
    recorded: [],
  })
  if (verdict.result !== 'accept') return undefined
  const at = fromUnixSeconds(serverTime)
  const { direction, delay } = verdict
  return { person, direction, mode: 'online', at, delay, installation: `phone of ${person}`, confirmed: true }
}
