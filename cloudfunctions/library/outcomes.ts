import type { Store } from '@/cloudfunctions/kernel'
import { type Collection, folderNames } from '@/domain/library'
import { type ResourceDocument, resources } from './documents'

/** A selected resource as a row of its collection's table. */
export interface OutcomeRow {
  /** from 1 */
  number: number
  resource: ResourceDocument
  /** of its files, as they lie in a folder with the whole collection */
  fileNames: readonly string[]
}

/** Largest number of rows of one reading. */
const PAGE = 500

/**
 * Rows of a collection in the order of selection: what is selected later comes after what a folder holds already.
 * @param from how many rows to pass over
 */
export async function outcomePage(
  store: Store,
  collection: Collection,
  { from, limit }: { from: number; limit: number },
): Promise<OutcomeRow[]> {
  const found = await store.page(resources, {
    where: { collection, state: 'selected' },
    orderBy: [
      ['at', 'asc'],
      ['_id', 'asc'],
    ],
    skip: from,
    limit,
  })
  return found.map((resource, index) => rowOf(resource, from + index + 1))
}

/** All rows of a collection. */
export async function outcomeRows(store: Store, collection: Collection): Promise<OutcomeRow[]> {
  const rows: OutcomeRow[] = []
  for (;;) {
    const page = await outcomePage(store, collection, { from: rows.length, limit: PAGE })
    rows.push(...page)
    if (page.length < PAGE) return rows
  }
}

function rowOf(resource: ResourceDocument, number: number): OutcomeRow {
  const { schoolName, name, title, files } = resource
  const from = schoolName || name
  return {
    number,
    resource,
    fileNames: folderNames({ number, from, title, files: files.map((file) => file.name) }),
  }
}
