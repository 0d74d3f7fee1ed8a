import { type ActorContext, type Located, refuse, type Store } from '@/cloudfunctions/kernel'
import { type EntryCounts, type EntryDraftDocument, entryDrafts, entryRows } from './documents'

export const NO_COUNTS: EntryCounts = {
  fresh: 0,
  same: 0,
  bad: 0,
  skipped: 0,
  empty: 0,
  warned: 0,
  reaching: 0,
}

/** What every entry of a draft names as its source: by it a sheet is found again, whichever order brought it in. */
export const sourceOf = (draft: string): string => `mass-entry:${draft}`

/** Refuses with NOT_FOUND. */
export async function loadDraft(store: Store, draft: string): Promise<EntryDraftDocument> {
  return (await store.find(entryDrafts, draft)) ?? refuse('NOT_FOUND', { what: 'entry' })
}

/** The county as the place, with whoever began the draft as the one who runs it: an agency reaches its own sheets alone. */
export async function placeOfDraft(
  ctx: ActorContext,
  { draft }: { draft: string },
): Promise<Located<EntryDraftDocument>> {
  const subject = await loadDraft(ctx.store, draft)
  return { resource: { county: ctx.actor.county, trainers: [subject.by] }, subject }
}

/** The own desk of whoever holds one of the roles: an agency's trainer or the office. */
export const ownDesk = (ctx: ActorContext): Located<undefined> => ({
  resource: { county: ctx.actor.county, trainers: [ctx.actor.person] },
  subject: undefined,
})

/** The office sees everything, an agency what is its own. */
export const isOffice = ({ actor }: ActorContext): boolean =>
  actor.grants.some(({ role }) => role === 'county-office')

/** Refuses with ENTRY_NOT_OPEN unless the draft is in one of `states`. */
export function assertState(
  draft: EntryDraftDocument,
  ...states: readonly EntryDraftDocument['state'][]
): void {
  if (!states.includes(draft.state)) refuse('ENTRY_NOT_OPEN', { state: draft.state })
}

/** A sheet that was handed in is the office's; nobody corrects it under its eyes. */
export function assertCorrectable(ctx: ActorContext, draft: EntryDraftDocument): void {
  assertState(draft, 'ready', ...(isOffice(ctx) ? (['handed-in'] as const) : []))
}

export async function recount(store: Store, draft: string): Promise<EntryCounts> {
  const rows = (where: Readonly<Record<string, string | boolean>>) =>
    store.count(entryRows, { draft, ...where })
  const [fresh, same, bad, skipped, empty, warned, reaching] = await Promise.all([
    rows({ state: 'fresh' }),
    rows({ state: 'same' }),
    rows({ state: 'bad' }),
    rows({ state: 'skipped' }),
    rows({ state: 'empty' }),
    rows({ state: 'fresh', isWarned: true }),
    rows({ state: 'fresh', isReaching: true }),
  ])
  return { fresh, same, bad, skipped, empty, warned, reaching }
}

/** What the page shows of a draft. */
export const summaryOf = ({
  _id,
  title,
  on,
  entrant,
  fileName,
  state,
  counts,
  sheet,
  job,
  at,
  returnedWhy,
  appliedAt,
  entries,
  undoneAt,
  undoneWhy,
}: EntryDraftDocument) => ({
  draft: _id,
  title,
  on,
  entrant,
  fileName,
  state,
  counts,
  sheet,
  job,
  at,
  ...(returnedWhy !== undefined && { returnedWhy }),
  ...(appliedAt !== undefined && { appliedAt, entries: entries ?? 0 }),
  ...(undoneAt !== undefined && { undoneAt, undoneWhy: undoneWhy ?? '' }),
})
