import { type ActorContext, type Keyring, type Located, refuse, type Store } from '@/cloudfunctions/kernel'
import { loadCounty } from '@/cloudfunctions/org'
import { currentKeys } from '@/cloudfunctions/people'
import {
  type DraftCounts,
  type DraftDocument,
  draftIssues,
  draftRows,
  drafts,
  type StagedChange,
  stagedPeople,
  stagedSchools,
} from './documents'

export const NO_COUNTS: DraftCounts = {
  rows: 0,
  added: 0,
  changed: 0,
  transferred: 0,
  same: 0,
  gone: 0,
  bad: 0,
  skipped: 0,
  warnings: 0,
}

/** Refuses with NOT_FOUND. */
export async function loadDraft(store: Store, draft: string): Promise<DraftDocument> {
  return (await store.find(drafts, draft)) ?? refuse('NOT_FOUND', { what: 'import' })
}

/** The county as the place, and the draft that the request names. */
export async function placeOfDraft(
  ctx: ActorContext,
  { draft }: { draft: string },
): Promise<Located<DraftDocument>> {
  return { resource: { county: ctx.actor.county }, subject: await loadDraft(ctx.store, draft) }
}

/** Refuses with IMPORT_NOT_OPEN unless the draft is in one of `states`. */
export function assertState(draft: DraftDocument, ...states: readonly DraftDocument['state'][]): void {
  if (!states.includes(draft.state)) refuse('IMPORT_NOT_OPEN', { state: draft.state })
}

/** True when another import, an edit or a rotation of keys came in between: what the preview shows is no longer what applying would do. */
export async function isOutdated(store: Store, keyring: Keyring, draft: DraftDocument): Promise<boolean> {
  const county = await loadCounty(store.county)
  if (draft.kind === 'roster')
    return (
      county.rosterVersion !== draft.base ||
      county.schoolsVersion !== draft.register ||
      draft.keptUnder !== currentKeys(keyring)
    )
  return county.schoolsVersion !== draft.base || (county.schoolsEdits ?? 0) !== draft.registerEdits
}

export async function recount(store: Store, draft: DraftDocument): Promise<DraftCounts> {
  const staged = draft.kind === 'roster' ? stagedPeople : stagedSchools
  const changing = (change: StagedChange) => store.count(staged, { version: draft._id, change })
  const [added, changed, transferred, same, gone, bad, skipped, warnings] = await Promise.all([
    changing('added'),
    changing('changed'),
    changing('transferred'),
    changing('same'),
    draft.kind === 'roster' ? changing('gone') : countGoneSchools(store, draft),
    store.count(draftRows, { draft: draft._id, state: 'bad' }),
    store.count(draftRows, { draft: draft._id, state: 'skipped' }),
    store.count(draftIssues, { draft: draft._id, severity: 'warning' }),
  ])
  const rows = added + changed + transferred + same + bad + skipped
  return { rows, added, changed, transferred, same, gone, bad, skipped, warnings }
}

/** A school that is gone has no row in the new version. */
async function countGoneSchools(store: Store, { _id, base }: DraftDocument): Promise<number> {
  const [before, staged, added] = await Promise.all([
    base === '' ? 0 : store.count(stagedSchools, { version: base }),
    store.count(stagedSchools, { version: _id }),
    store.count(stagedSchools, { version: _id, change: 'added' }),
  ])
  return before - (staged - added)
}

export const isChanging = (counts: DraftCounts): boolean =>
  counts.added + counts.changed + counts.transferred + counts.gone > 0

/** What the page shows of a draft. */
export const summaryOf = ({
  _id,
  kind,
  fileName,
  state,
  counts,
  sheet,
  job,
  at,
  unchanged,
}: DraftDocument) => ({
  draft: _id,
  kind,
  fileName,
  state,
  counts,
  sheet,
  job,
  at,
  ...(unchanged !== undefined && { unchanged }),
})
