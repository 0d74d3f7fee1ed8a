import { entriesOf, entryOf, type LedgerDocument } from '@/cloudfunctions/credit'
import type { Store } from '@/cloudfunctions/kernel'
import { type Statement, stateRecord } from '@/domain/certificate'
import type { Programme } from '@/domain/programme'
import type { PersonId } from '@/domain/shared'

/** Somebody's record as a paper would state it, with what each entry was. */
export interface PersonalRecord {
  statement: Statement
  titles: Readonly<Record<string, string>>
}

/** Papers are about those who take part; leaders and administrators have rubrics and no certificate in the documents. */
const ROLE = 'trainee'

export const recordOf = (programme: Programme, documents: readonly LedgerDocument[]): PersonalRecord => ({
  statement: stateRecord(programme, ROLE, documents.map(entryOf)),
  titles: Object.fromEntries(documents.map(({ _id, title }) => [_id, title])),
})

export const loadRecord = async (
  store: Store,
  programme: Programme,
  person: PersonId,
): Promise<PersonalRecord> => recordOf(programme, await entriesOf(store, person))
