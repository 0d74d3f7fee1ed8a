import { tidySolid, tidyText } from '@/domain/org'
import { judgeIdentityNumber, judgeName, judgeTelephone } from '@/domain/people'
import type { EventKind } from '@/domain/programme'
import type { CalendarDate } from '@/domain/shared'
import { onlyFieldOf } from './columns'
import { AMOUNT_FIELDS, type EnteredFact, type EnteredField } from './fact'
import type { EntryIssue, EntryIssueCode } from './issue'
import { isStatedIn, kindCalled, unitIn } from './kind-titles'
import { readAmount, readDate } from './read-cells'

/** The cells of one row by column, as written; amounts stand under `kind.field`. */
export type EntryCells = Readonly<Record<string, string>>

export interface EntryContext {
  /** The day that a row without a date is about. */
  readonly on: CalendarDate
  readonly today: CalendarDate
}

export interface EntryRowReading {
  readonly name: string
  /** Whom the row is about: by the ID number, or by the telephone where the sheet has none. In clear. */
  readonly identity?: string
  readonly telephone?: string
  readonly facts: readonly EnteredFact[]
  readonly issues: readonly EntryIssue[]
}

type Raise = (column: string, code: EntryIssueCode, facts?: EntryIssue['facts']) => void

/** Judges every cell of a row that can be judged by itself, so that all that is wrong is shown at once. */
export function readEntryRow(cells: EntryCells, { on, today }: EntryContext): EntryRowReading {
  const issues: EntryIssue[] = []
  const raise: Raise = (column, code, facts) => {
    issues.push({ column, code, value: cells[column] ?? '', ...(facts && { facts }) })
  }
  const name = judgeName(cells.name ?? '')
  if (!name.ok) raise('name', name.reason)
  const who = readWho(cells, today, raise)
  const date = readDate(cells.on ?? '', on, today)
  if (!date.ok) raise('on', date.code)
  const facts = readFacts(cells, date.ok ? date.value : on, raise)
  if (facts.length === 0 && issues.length === 0) raise('name', 'nothing-stated')
  return { name: name.value, ...who, facts, issues }
}

function readWho(
  { identity = '', telephone = '' }: EntryCells,
  today: CalendarDate,
  raise: Raise,
): { identity?: string; telephone?: string } {
  if (tidySolid(identity) === '' && tidySolid(telephone) !== '') {
    const judged = judgeTelephone(telephone)
    if (!judged.ok) raise('telephone', judged.reason)
    return judged.ok ? { telephone: judged.value } : {}
  }
  const judged = judgeIdentityNumber(identity, today)
  if (!judged.ok) raise('identity', judged.reason)
  return judged.ok ? { identity: judged.value } : {}
}

function readFacts(cells: EntryCells, on: CalendarDate, raise: Raise): EnteredFact[] {
  const note = tidyText(cells.note ?? '').slice(0, 60)
  const stated = [...statedInColumns(cells), ...statedInLine(cells, raise)]
  return stated.flatMap(({ column, kind, field, text }) => {
    if (tidySolid(text) === '') return []
    const amount = readAmount(text, field)
    if (!amount.ok) {
      raise(column, amount.code, amount.limit === undefined ? undefined : { limit: amount.limit, field })
      return []
    }
    return amount.value === 0 ? [] : [{ kind, field, amount: amount.value, on, note, column }]
  })
}

interface Stated {
  column: string
  kind: EventKind
  field: EnteredField
  text: string
}

function statedInColumns(cells: EntryCells): Stated[] {
  return Object.entries(cells).flatMap(([column, text]) => {
    const [kind, field] = column.split('.')
    const known = AMOUNT_FIELDS.find((one) => one === field)
    return known ? [{ column, kind: kind as EventKind, field: known, text }] : []
  })
}

/** 事项, 数量 and 单位 of a sheet with one line a fact. */
function statedInLine(cells: EntryCells, raise: Raise): Stated[] {
  if (cells.kind === undefined || cells.amount === undefined) return []
  const kind = kindCalled(tidySolid(cells.kind))
  if (!kind) {
    raise('kind', 'kind-unknown')
    return []
  }
  const field = unitIn(tidySolid(cells.unit ?? '')) ?? unitIn(tidySolid(cells.amount)) ?? onlyFieldOf(kind)
  const problem = !field ? 'unit-missing' : isStatedIn(kind, field) ? undefined : 'unit-not-of-kind'
  if (problem) raise(cells.unit === undefined ? 'amount' : 'unit', problem)
  return field && !problem ? [{ column: 'amount', kind, field, text: cells.amount }] : []
}
