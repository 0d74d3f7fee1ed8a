import { entryOf, type LedgerDocument } from '@/cloudfunctions/credit'
import { countedBy } from '@/cloudfunctions/programme'
import type { LedgerEntry } from '@/domain/credit'
import {
  type EnteredFact,
  type EntryIssue,
  type EntryIssueCode,
  entryOfFact,
  factKey,
  judgeFact,
  judgeGain,
} from '@/domain/mass-entry'
import type { PersonId } from '@/domain/shared'
import { courseNamedIn } from '@/domain/study'
import { keptIssue } from './cells'
import { type EntryDesk, ROLE } from './desk'
import type { ReadRow } from './read-row'

/** Found by comparing, so found anew whenever rows are compared again. */
const COMPARED: ReadonlySet<EntryIssueCode> = new Set<EntryIssueCode>([
  'duplicate-row',
  'similar-entry',
  'course-counted-once',
  'not-counted',
  'over-maximum',
  'capped',
])

/**
 * Compares all rows about one person with each other and with the ledger, in the order of the sheet: what is known already, what stands
 * twice, and what each row adds to the rows before it.
 */
export function judgePerson(
  { counting, courses }: EntryDesk,
  person: PersonId,
  rows: readonly ReadRow[],
  ledger: readonly LedgerDocument[],
): ReadRow[] {
  const { programme, span } = countedBy(counting, rows[0]?.school)
  const standing = withoutCancelled(ledger)
  const inLedger = new Set(standing.map(({ fact }) => fact))
  const entries: LedgerEntry[] = standing.map(entryOf)
  const firstRowOf = new Map<string, number>()
  return rows.map((row) => {
    const own = row.issues.filter(({ code }) => !COMPARED.has(code))
    if (row.state === 'skipped' || row.state === 'empty' || own.some(isError)) return { ...row, issues: own }
    const facts = row.facts.map((fact) => ({
      ...withCourse(fact, courses),
      known: inLedger.has(factKey(fact)),
    }))
    const fresh = facts.filter(({ known }) => !known)
    const repeated = fresh.flatMap((fact): EntryIssue[] => {
      const otherRow = firstRowOf.get(factKey(fact))
      if (otherRow === undefined) firstRowOf.set(factKey(fact), row.row)
      const code = 'duplicate-row'
      return otherRow === undefined ? [] : [{ column: fact.column, code, value: '', facts: { otherRow } }]
    })
    if (repeated.length > 0)
      return { ...withoutGain(row), facts, state: 'bad', issues: [...own, ...repeated.map(keptIssue)] }
    if (fresh.length === 0) return { ...withoutGain(row), facts, state: 'same', issues: own }
    const gain = judgeGain(programme, ROLE, entries, person, fresh, span)
    const remarks = [
      ...fresh.flatMap((fact) => judgeFact(programme, ROLE, standing.map(entryOf), fact)),
      ...gain.components.flatMap(({ name, capped }) =>
        capped
          ? [{ column: fresh[0]?.column ?? '', code: 'capped', value: '', facts: { name } } as const]
          : [],
      ),
    ]
    entries.push(...fresh.map((fact) => entryOfFact(person, factKey(fact), fact)))
    const issues = [...own, ...remarks.map(keptIssue)]
    const isReaching = gain.before !== 'pass' && gain.after === 'pass'
    return { ...row, facts, state: 'fresh', issues, isWarned: issues.length > 0, gain, isReaching }
  })
}

const withCourse = ({ course: _, ...fact }: EnteredFact, courses: EntryDesk['courses']): EnteredFact => {
  const course = fact.kind === 'online-study' ? courseNamedIn(courses, fact.note) : undefined
  return { ...fact, ...(course !== undefined && { course }) }
}

const isError = ({ severity }: { severity: string }): boolean => severity === 'error'

const withoutGain = ({ gain, ...row }: ReadRow): ReadRow => ({ ...row, isWarned: false, isReaching: false })

function withoutCancelled(ledger: readonly LedgerDocument[]): LedgerDocument[] {
  const cancelled = new Set(ledger.flatMap(({ reversalOf }) => reversalOf ?? []))
  return ledger.filter(({ _id, reversalOf }) => reversalOf === undefined && !cancelled.has(_id))
}
