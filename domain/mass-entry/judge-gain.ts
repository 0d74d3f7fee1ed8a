import { type CountedSpan, type LedgerEntry, progress, type Verdict } from '@/domain/credit'
import type { Amount, Programme, ProgrammeRole, Unit } from '@/domain/programme'
import type { PersonId } from '@/domain/shared'
import { type EnteredFact, factKey } from './fact'

/** What entering some facts would do to somebody; only components that change, amounts in hundredths of their unit. */
export interface EntryGain {
  readonly components: readonly {
    readonly id: string
    readonly name: string
    readonly unit: Unit
    readonly before: Amount
    readonly after: Amount
    /** More was earned than the maximum lets count. */
    readonly capped: boolean
  }[]
  readonly before: Verdict
  readonly after: Verdict
}

/** The entry that a fact would become, as far as the rules look at it. */
export const entryOfFact = (person: PersonId, id: string, fact: EnteredFact): LedgerEntry => ({
  id,
  person,
  kind: fact.kind,
  on: fact.on,
  source: 'mass-entry',
  ...amountOf(fact),
})

/** What an entry keeps of a fact besides kind and day. */
export const amountOf = ({ field, amount, course }: EnteredFact): Partial<LedgerEntry> => ({
  [field]: amount,
  ...(course !== undefined && { course: { id: course, by: 'reported' as const } }),
})

/** What the person has by the programme before and after the facts. */
export function judgeGain(
  programme: Programme,
  role: ProgrammeRole,
  entries: readonly LedgerEntry[],
  person: PersonId,
  facts: readonly EnteredFact[],
  span: CountedSpan = {},
): EntryGain {
  const added = facts.map((fact) => entryOfFact(person, `entered ${factKey(fact)}`, fact))
  const then = progress(programme, role, entries, span)
  const now = progress(programme, role, [...entries, ...added], span)
  return {
    components: now.components.flatMap(({ id, name, unit, has, capped }, at) => {
      const before = then.components[at]
      const isSame = before?.has === has && before.capped === capped
      return isSame ? [] : [{ id, name, unit, before: before?.has ?? 0, after: has, capped }]
    }),
    before: then.verdict,
    after: now.verdict,
  }
}
