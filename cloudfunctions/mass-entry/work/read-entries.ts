import { entriesOfPeople } from '@/cloudfunctions/credit'
import { Refusal, refuse, type Slice, type Worker, type Workshop } from '@/cloudfunctions/kernel'
import { readUpload, removeUpload } from '@/cloudfunctions/spreadsheet'
import { chooseEntrySheet } from '@/domain/mass-entry'
import type { PersonId } from '@/domain/shared'
import { type EntryDesk, openDesk } from '../desk'
import { type EntryDraftDocument, entryDrafts, entryRows } from '../documents'
import { assertState, loadDraft, recount } from '../draft'
import { findPeople } from '../find-people'
import { draftOf } from '../job'
import { judgePerson } from '../judge-person'
import { type ReadRow, readCells, readRow } from '../read-row'

/** People of one step: their entries are loaded together. */
const STEP = 100

/** Rows about one person, in the order of the sheet; `person` is empty for rows about nobody known, which stand by themselves. */
interface Group {
  person: PersonId | ''
  rows: readonly ReadRow[]
}

/** The sheet read last, by job, kept while its slices follow each other in a warm instance. Its ID numbers are sealed. */
const warm = new Map<string, readonly Group[]>()

/**
 * Reads an uploaded sheet and writes its rows, judged. A killed slice is repeated from the last step; ids are derived, so nothing doubles.
 * The upload is removed as soon as everything is written.
 */
export const readEntries: Worker = async (job, workshop) => {
  const draft = await loadDraft(workshop.store, draftOf(job))
  if (draft.state === 'ready') return finish(draft, 0, workshop)
  assertState(draft, 'reading')
  if (job.cursor === '') await workshop.store.remove(entryRows, { draft: draft._id })
  const desk = await openDesk(workshop, draft)
  const groups =
    warm.get(job._id) ?? (await readSheet(desk, workshop).catch((e) => giveUp(draft, workshop, e)))
  warm.clear()
  warm.set(job._id, groups)
  let next = Number(job.cursor || '0')
  do {
    await writeGroups(desk, groups.slice(next, next + STEP))
    next += STEP
  } while (next < groups.length && !workshop.shouldStop())
  if (next < groups.length) return { done: next, total: groups.length, cursor: String(next) }
  warm.clear()
  return finish(draft, groups.length, workshop)
}

async function readSheet(desk: EntryDesk, { storage }: Workshop): Promise<Group[]> {
  const { draft, store, keyring } = desk
  const sheets = await readUpload(storage, draft)
  const chosen = chooseEntrySheet(sheets)
  if (!chosen)
    return refuse('SPREADSHEET_NOT_RECOGNISED', {
      kind: 'entries',
      sheets: sheets.map(({ name }) => name).join('、'),
    })
  const { sheet, entries, others } = chosen
  if (entries.lines.length === 0) return refuse('SPREADSHEET_EMPTY', { sheet: sheet.name })
  await store.change(entryDrafts, draft._id, {
    set: {
      sheet: {
        name: sheet.name,
        others: others.map(({ name }) => name),
        columns: entries.amounts.map(({ id }) => id),
        unread: entries.unread.slice(0, 20),
      },
    },
  })
  const read = entries.lines.map((line) => ({ ...line, reading: readCells(desk, line.cells) }))
  const found = await findPeople(
    store,
    keyring,
    read.map(({ reading }) => reading),
  )
  return grouped(
    read.map(({ rowNumber, cells, reading }) => readRow(desk, rowNumber, cells, reading, found(reading))),
  )
}

function grouped(rows: readonly ReadRow[]): Group[] {
  const byPerson = new Map<string, ReadRow[]>()
  for (const row of rows) {
    const key = row.person || row._id
    const known = byPerson.get(key)
    if (known) known.push(row)
    else byPerson.set(key, [row])
  }
  return [...byPerson.values()].map((of) => ({ person: of[0]?.person ?? '', rows: of }))
}

async function writeGroups(desk: EntryDesk, groups: readonly Group[]): Promise<void> {
  const people = groups.flatMap(({ person }) => person || [])
  const ledger = await entriesOfPeople(desk.store, people)
  const judged = groups.flatMap(({ person, rows }) =>
    person ? judgePerson(desk, person, rows, ledger.get(person) ?? []) : rows,
  )
  await desk.store.insertMany(entryRows, judged)
}

/** A file that cannot be taken in ends the draft, and does not lie about with its ID numbers. */
async function giveUp(
  draft: EntryDraftDocument,
  { store, storage }: Workshop,
  error: unknown,
): Promise<never> {
  if (error instanceof Refusal && error.code !== 'FILE_NOT_ARRIVED') {
    await removeUpload(storage, draft.fileId)
    await store.change(entryDrafts, draft._id, { set: { state: 'discarded' } })
  }
  throw error
}

async function finish(
  draft: EntryDraftDocument,
  total: number,
  { store, storage }: Workshop,
): Promise<Slice> {
  const counts = await recount(store, draft._id)
  await store.change(entryDrafts, draft._id, { set: { state: 'ready', counts } }, { state: 'reading' })
  // Only now: a slice that is repeated before needs the file again.
  await removeUpload(storage, draft.fileId)
  return { done: total, total, cursor: '', finished: { ...counts } }
}
