import { Query } from 'mingo'
import { Kind, sortsLikeMongo } from './index-keys'
import { decides, narrow } from './narrowing'
import { decodeStored, type StoredDocument } from './stored-form'
import type { Table } from './table'
import type { Selection } from './view'

/** Compiles a filter. @throws Error naming an operator that mingo does not know (all geo operators among them). */
export const matcher = (
  filter: Readonly<Record<string, unknown>>,
): ((document: StoredDocument) => boolean) => {
  if (Object.keys(filter).length === 0) return () => true
  const query = new Query<StoredDocument>(filter)
  return (document) => query.test(document)
}

/** Indexes narrow, mingo decides; where SQLite's order is MongoDB's, pages are read only as far as they are needed. */
export function selectFrom(table: Table, selection: Selection): StoredDocument[] {
  const matches = matcher(selection.filter)
  const where = narrow(table, selection.filter)
  if (!canSortInSql(table, selection)) {
    return sortAndCut(table.select(where).map(decodeStored).filter(matches), selection)
  }
  const wanted = selection.offset + selection.limit
  const found: StoredDocument[] = []
  let offset = 0
  for (let limit = Math.max(wanted, 100); ; limit *= 4) {
    const page = table.select(where, selection.order, { limit, offset })
    for (const text of page) {
      const document = decodeStored(text)
      if (!matches(document)) continue
      found.push(document)
      if (found.length >= wanted) return found.slice(selection.offset)
    }
    if (page.length < limit) return found.slice(selection.offset)
    offset += limit
  }
}

/** How many match; where the indexes decide, no document is unfolded. */
export function countIn(table: Table, filter: Selection['filter']): number {
  if (decides(table, filter)) return table.count(narrow(table, filter))
  return selectFrom(table, { filter, order: [], offset: 0, limit: Number.POSITIVE_INFINITY }).length
}

/** Sorts and cuts matching documents that stand in natural order. */
export function sortAndCut(
  documents: StoredDocument[],
  { order, offset, limit }: Selection,
): StoredDocument[] {
  const sorted =
    order.length === 0
      ? documents
      : new Query<StoredDocument>({})
          .find<StoredDocument>(documents)
          .sort(Object.fromEntries(order.map(({ field, direction }) => [field, direction])))
          .all()
  return sorted.slice(offset, offset + limit)
}

function canSortInSql(table: Table, { order, limit }: Selection): boolean {
  if (!Number.isFinite(limit)) return false
  return order.every(({ field }) => {
    const kinds = table.kindsOf(field)
    return kinds !== undefined && (kinds & Kind.array) === 0 && sortsLikeMongo(kinds)
  })
}
