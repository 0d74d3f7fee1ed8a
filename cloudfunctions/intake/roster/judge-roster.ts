import { type Keyring, refuse, type Store } from '@/cloudfunctions/kernel'
import { type Cells, rowId, type TableSheet } from '@/cloudfunctions/spreadsheet'
import type { SchoolRegister } from '@/domain/org'
import {
  chooseRosterSheet,
  type RosterCells,
  type RosterIssue,
  readRosterSheet,
  severityOf,
} from '@/domain/people'
import { dateInChina, type Instant } from '@/domain/shared'
import { sealCells } from '../cells'
import type { DraftDocument, DraftIssueDocument, DraftRowDocument, Suggestion } from '../documents'
import { issueDocument, plainSuggestion } from '../issue'
import type { Judged } from '../work/judged'
import { identityIn, loadPeople, personAmong } from './load-people'
import { carryPerson, type NewStagedPerson, type Staging, stagePerson } from './stage-person'

/**
 * Judges a whole roster: who is in it and how they differ from the version in force, which rows have something against them, and who is
 * gone. Refuses with SPREADSHEET_NOT_RECOGNISED or SPREADSHEET_EMPTY.
 */
export async function judgeRoster(
  sheets: readonly TableSheet[],
  draft: DraftDocument,
  {
    store,
    keyring,
    register,
    now,
  }: { store: Store; keyring: Keyring; register: SchoolRegister; now: Instant },
): Promise<Judged> {
  const chosen =
    chooseRosterSheet(sheets) ??
    refuse('SPREADSHEET_NOT_RECOGNISED', {
      kind: 'roster',
      sheets: sheets.map(({ name }) => name).join('、'),
    })
  const { sheet, roster, others } = chosen
  if (roster.people.length === 0) refuse('SPREADSHEET_EMPTY', { sheet: sheet.name })
  const today = dateInChina(now)
  const before = await loadPeople(store, keyring, draft.base)
  const staging: Staging = { version: draft._id, county: store.county, keyring, register }
  const staged: NewStagedPerson[] = []
  const rows: Omit<DraftRowDocument, 'county'>[] = []
  const issues: Omit<DraftIssueDocument, 'county'>[] = []
  const named = new Set<string>()

  readRosterSheet(roster, { register, today }).forEach((reading, index) => {
    const cells = roster.people[index]?.cells ?? {}
    const number = identityIn(cells, today)
    const person = number === undefined ? undefined : personAmong(before, store, keyring, number)
    if (person) named.add(person)
    if (reading.row && person)
      staged.push(stagePerson(person, reading.row, reading.rowNumber, before.byId.get(person), staging))
    if (reading.issues.length === 0) return
    rows.push(
      rosterRowDocument(
        draft._id,
        reading.rowNumber,
        cells,
        person ?? '',
        reading.row ? 'good' : 'bad',
        keyring,
      ),
    )
    issues.push(...rosterIssueDocuments(draft._id, reading.rowNumber, reading.issues, register))
  })
  for (const person of before.byId.values())
    if (!named.has(person.person)) staged.push(carryPerson(person, draft._id))

  return {
    staged,
    rows,
    issues,
    sheet: {
      name: sheet.name,
      others: others.map(({ name }) => name),
      ...(roster.statedCount !== undefined && { statedCount: roster.statedCount }),
    },
  }
}

function rosterRowDocument(
  draft: string,
  row: number,
  cells: RosterCells,
  key: string,
  state: DraftRowDocument['state'],
  keyring: Keyring,
): Omit<DraftRowDocument, 'county'> {
  const _id = rowId(draft, row)
  return { _id, draft, row, state, key, former: '', cellsSealed: sealCells(keyring, _id, cells as Cells) }
}

export function rosterIssueDocuments(
  draft: string,
  row: number,
  issues: readonly RosterIssue[],
  register: SchoolRegister,
): Omit<DraftIssueDocument, 'county'>[] {
  const nameOf = (issue: RosterIssue) => (suggestion: string) =>
    issue.column === 'school' ? schoolSuggestion(register, suggestion) : plainSuggestion(suggestion)
  return issues.map((issue) => issueDocument(draft, row, issue, severityOf(issue.code), nameOf(issue)))
}

const schoolSuggestion = (register: SchoolRegister, code: string): Suggestion => ({
  value: code,
  name: register.schools.find((school) => school.code === code)?.name ?? code,
})
