import type { LedgerEntry } from '@/domain/credit'
import type { Component, Programme, ProgrammeRole } from '@/domain/programme'
import type { EnteredFact } from './fact'
import type { EntryIssue } from './issue'

/** What is worth a look about a fact that is new: it may stand in the ledger in other words, count for nothing, or be more than counts. */
export function judgeFact(
  programme: Programme,
  role: ProgrammeRole,
  entries: readonly LedgerEntry[],
  fact: EnteredFact,
): EntryIssue[] {
  const components = (programme.roles[role]?.components ?? []).filter(({ counts }) =>
    counts.some(({ kinds }) => kinds.includes(fact.kind)),
  )
  const issue = (code: EntryIssue['code'], facts?: EntryIssue['facts']): EntryIssue => ({
    column: fact.column,
    code,
    value: '',
    ...(facts && { facts }),
  })
  const similar = entries.find(({ kind, on }) => kind === fact.kind && on === fact.on)
  const isStudiedHere = entries.some(
    ({ course }) => course !== undefined && course.by === 'measured' && course.id === fact.course,
  )
  const maximum = maximumOf(components, fact)
  return [
    ...(similar ? [issue('similar-entry', { on: fact.on })] : []),
    ...(isStudiedHere ? [issue('course-counted-once')] : []),
    ...(components.length === 0 ? [issue('not-counted')] : []),
    ...(maximum !== undefined && fact.amount > maximum ? [issue('over-maximum', { maximum })] : []),
  ]
}

/** The most that a component gives in the unit of the fact, in hundredths. */
const maximumOf = (components: readonly Component[], { field }: EnteredFact): number | undefined =>
  components.find(({ unit, maximum }) => unit === field && maximum !== undefined)?.maximum?.value
