import { checkIns } from '@/cloudfunctions/check-in'
import { entriesWhere } from '@/cloudfunctions/credit'
import type { PersonId } from '@/domain/shared'
import type { Played } from './play'
import { OFFICE, type Stage, TRAINER } from './stage'

/** What became of everybody with one plan; all but the first three count people. */
export interface Row {
  attack: string
  people: number
  attempts: number
  refused: number
  /** with at least one record that waits for confirmation */
  pending: number
  /** with at least one reason in the audit */
  flagged: number
  /** recorded by phone and not on the trainer's roll */
  onlyByPhone: number
  /** did not answer the second scan */
  unanswered: number
  /** earned something */
  credited: number
  /** records beyond one a direction, entries beyond one */
  surplus: number
  /** attempts by refusal, flagged people by reason */
  refusals: Record<string, number>
  reasons: Record<string, number>
}

/** Reads the outcome the way an official does: audit, roll and second scan through their procedures, records and ledger from the database. */
export async function countOutcome(stage: Stage, { hall, parts }: Played): Promise<Row[]> {
  const input = { session: hall.session }
  const people = await facts(stage, input)
  const names = [...new Set(parts.map(({ attack }) => attack.name))]
  return names.map((attack) => {
    const theirs = parts.filter((part) => part.attack.name === attack)
    const count = (set: ReadonlySet<PersonId>) => theirs.filter(({ player }) => set.has(player.person)).length
    const answers = theirs.flatMap((part) => part.answers)
    const persons = new Set(theirs.map(({ player }) => player.person))
    return {
      attack,
      people: theirs.length,
      attempts: answers.length,
      refused: answers.filter(({ ok }) => !ok).length,
      pending: count(people.pending),
      flagged: count(people.flagged),
      onlyByPhone: count(people.onlyByPhone),
      unanswered: count(people.unanswered),
      credited: count(people.credited),
      surplus: count(people.surplus),
      refusals: tally(answers.filter(({ ok }) => !ok).map(({ code }) => code)),
      reasons: tally(people.reasons.filter(({ person }) => persons.has(person)).map(({ code }) => code)),
    }
  })
}

function tally(codes: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1
  return counts
}

/** One line a person and code, however many records it was found on. */
function reasonsOf(suspects: readonly Suspected[]): { person: PersonId; code: string }[] {
  const lines = suspects.flatMap(({ person, suspicions }) => suspicions.map(({ code }) => ({ person, code })))
  return [...new Map(lines.map((line) => [`${line.person} ${line.code}`, line])).values()]
}

interface Suspected extends Named {
  suspicions: { code: string }[]
}
interface Named {
  person: PersonId
}
const personsOf = (list: readonly Named[] | undefined) => new Set((list ?? []).map(({ person }) => person))

async function facts({ ask, store }: Stage, input: { session: string }) {
  const audit = await ask<{ suspects: Suspected[] }>(OFFICE, 'query', 'attendance.auditSession', input)
  const { rolls } = await ask<{ rolls: { onlyPhone: Named[] }[] }>(
    TRAINER,
    'query',
    'attendance.rollOf',
    input,
  )
  const { calls } = await ask<{ calls: { unanswered: Named[] }[] }>(
    TRAINER,
    'query',
    'attendance.listSecondScans',
    input,
  )
  const records = await store.all(checkIns, input)
  const entries = (await entriesWhere(store, {})).filter(({ source }) => source.startsWith(input.session))
  const often = (list: readonly Named[], most: number) => {
    const times = new Map<PersonId, number>()
    for (const { person } of list) times.set(person, (times.get(person) ?? 0) + 1)
    return [...times].filter(([, count]) => count > most).map(([person]) => person)
  }
  return {
    flagged: personsOf(audit.suspects),
    reasons: reasonsOf(audit.suspects),
    onlyByPhone: personsOf(rolls[0]?.onlyPhone),
    unanswered: personsOf(calls[0]?.unanswered),
    pending: personsOf(records.filter(({ status, mode }) => status === 'pending' && mode !== 'roll')),
    credited: personsOf(entries),
    surplus: new Set([...often(records, 2), ...often(entries, 1)]),
  }
}
