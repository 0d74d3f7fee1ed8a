import { audit, refuse, type Slice, type Store, type Worker, type Workshop } from '@/cloudfunctions/kernel'
import { counties, loadCounty, loadSchools, renameOnRoster } from '@/cloudfunctions/org'
import { type DraftDocument, drafts, stagedSchools } from '../documents'
import { assertState, isChanging, isOutdated, loadDraft, recount } from '../draft'
import { draftOf } from '../job'
import { restageRegister } from '../schools/judge-register'
import { clearDraft, clearPreview } from './clear-draft'
import { clearOldVersions } from './clear-old-versions'

/**
 * Puts a draft into force by changing one pointer, all or nothing; then tidies up, slice by slice. Refuses, and opens the preview again,
 * with IMPORT_HAS_BAD_ROWS or IMPORT_OUTDATED. Without a difference nothing changes (`unchanged`).
 */
export const applyImport: Worker = async (job, workshop) => {
  const { store, shouldStop } = workshop
  let draft = await loadDraft(store, draftOf(job))
  if (draft.state !== 'applied') {
    assertState(draft, 'applying')
    draft = await putIntoForce(draft, workshop)
  }
  const { counts, unchanged = false, _id } = draft
  const tidy = unchanged
    ? await clearDraft(store, draft, shouldStop)
    : (await clearPreview(store, _id, shouldStop)) && (await clearOldVersions(store, draft.kind, shouldStop))
  const progress: Slice = { done: counts.rows, total: counts.rows, cursor: 'applied' }
  if (!tidy) return progress
  if (unchanged) await store.change(drafts, _id, { set: { cleared: true } })
  return { ...progress, finished: { ...counts, unchanged } }
}

async function putIntoForce(draft: DraftDocument, workshop: Workshop): Promise<DraftDocument> {
  const { store, now } = workshop
  const pointer = draft.kind === 'roster' ? 'rosterVersion' : 'schoolsVersion'
  const isInForce = (await loadCounty(store.county))[pointer] === draft._id
  if (draft.kind === 'schools' && !isInForce) await restageRegister(draft, workshop)
  const counts = isInForce ? draft.counts : await recount(store, draft)
  const unchanged = !isInForce && !isChanging(counts)
  if (!isInForce) {
    if (counts.bad > 0) return reopen(store, draft, () => refuse('IMPORT_HAS_BAD_ROWS', { bad: counts.bad }))
    if (await isOutdated(store, workshop.keyring, draft))
      return reopen(store, draft, () => refuse('IMPORT_OUTDATED', {}))
    await store.change(drafts, draft._id, { set: { counts } })
    if (!unchanged && !(await flip(store, draft, pointer)))
      return reopen(store, draft, () => refuse('IMPORT_OUTDATED', {}))
  }
  if (!unchanged && draft.kind === 'schools') await renamePeople(store, draft)
  await audit(store, now, {
    by: draft.by,
    action: 'apply-import',
    subject: draft._id,
    facts: { kind: draft.kind, unchanged, ...counts },
  })
  const applied = { state: 'applied', counts, unchanged, appliedAt: now } as const
  await store.change(drafts, draft._id, { set: applied })
  return { ...draft, ...applied }
}

/** The one write by which a version comes into force, if nothing moved since the file was read. */
function flip(
  store: Store,
  { _id, kind, base, register, registerEdits }: DraftDocument,
  pointer: 'rosterVersion' | 'schoolsVersion',
): Promise<boolean> {
  const unmoved =
    kind === 'roster'
      ? { rosterVersion: base, schoolsVersion: register }
      : // A county that never edited its register has no count yet; null finds the missing field.
        { schoolsVersion: base, schoolsEdits: registerEdits === 0 ? null : registerEdits }
  return store.change(counties, store.county, { set: { [pointer]: _id } }, unmoved)
}

async function reopen(store: Store, draft: DraftDocument, because: () => never): Promise<never> {
  await store.change(drafts, draft._id, { set: { state: 'ready' } }, { state: 'applying' })
  return because()
}

async function renamePeople(store: Store, draft: DraftDocument): Promise<void> {
  const renamed = await store.all(stagedSchools, { version: draft._id, changedFields: 'name' })
  if (renamed.length === 0) return
  const inForce = new Map((await loadSchools(store)).map((school) => [school.code, school]))
  for (const { code } of renamed) {
    const school = inForce.get(code)
    if (school) await renameOnRoster(store, school)
  }
}
