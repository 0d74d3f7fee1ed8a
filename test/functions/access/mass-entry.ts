import { entryDrafts } from '@/cloudfunctions/mass-entry'
import { instant, type PersonId } from '@/domain/shared'
import type { TestCounty } from '../county'
import { anyTrainer as anyDesk, type Line, office, runsTheSession as ownDesk } from './callers'

const DRAFT = 'd'.repeat(32)

/** A sheet that an agency's trainer has handed in. */
export async function layEntry({ store }: TestCounty, trainer: PersonId): Promise<{ entry: string }> {
  const counts = { fresh: 0, same: 0, bad: 0, skipped: 0, empty: 0, warned: 0, reaching: 0 }
  await store.insert(entryDrafts, {
    _id: DRAFT,
    title: '访问表',
    on: '2021-12-31' as never,
    entrant: 'agency',
    fileName: 'a.xlsx',
    fileId: '',
    state: 'discarded',
    counts,
    sheet: { name: '', others: [], columns: [], unread: [] },
    job: '',
    orders: 0,
    by: trainer,
    at: instant(0),
  })
  return { entry: DRAFT }
}

export const massEntryLines = ({ entry: draft }: { entry: string }): Record<string, Line> => ({
  'massEntry.startEntry': {
    input: { title: '访问表', on: '2021-12-31', fileName: 'a.xlsx', size: 1, requestKey: 'access-table' },
    allowed: anyDesk,
  },
  'massEntry.entryTemplate': { input: {}, allowed: anyDesk },
  'massEntry.listEntries': { input: {}, allowed: anyDesk },
  'massEntry.entryDraft': { input: { draft }, allowed: ownDesk },
  'massEntry.listEntryRows': { input: { draft, show: 'fresh' }, allowed: ownDesk },
  'massEntry.readEntry': { input: { draft }, allowed: ownDesk },
  'massEntry.correctEntryRow': { input: { draft, row: 1, column: 'name', value: '' }, allowed: ownDesk },
  'massEntry.skipEntryRow': { input: { draft, row: 1, skipped: true }, allowed: ownDesk },
  'massEntry.discardEntry': { input: { draft }, allowed: ownDesk },
  'massEntry.handInEntry': { input: { draft }, allowed: ['trainer (own session)'] },
  'massEntry.returnEntry': { input: { draft, reason: '少了一个班' }, allowed: office },
  'massEntry.applyEntry': { input: { draft }, allowed: office },
  'massEntry.undoEntry': { input: { draft, reason: '数据有误' }, allowed: office },
})
