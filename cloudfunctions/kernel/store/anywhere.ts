import type { Collection, StoredDocument } from './collection'
import type { Where } from './condition'
import { connectDatabase } from './connection'
import { isLost } from './errors'
import { assertPageSize } from './page-size'
import { gentle, withRetry } from './retry'
import { translateWhere } from './translate'

/**
 * Reads beside the counties, by name so that it stands out in a review: who an account or a browser is must be known before the county is,
 * and timers and city offices look at several counties.
 */
export async function findAnywhere<D extends StoredDocument>(
  from: Collection<D>,
  id: string,
): Promise<D | undefined> {
  const { data } = await withRetry(gentle, isLost, () =>
    connectDatabase().collection(from.name).doc(id).get(),
  )
  return (Array.isArray(data) ? data[0] : data) as D | undefined
}

export async function pageAnywhere<D extends StoredDocument>(
  from: Collection<D>,
  where: Where,
  limit: number,
): Promise<D[]> {
  assertPageSize(limit)
  const database = connectDatabase()
  const { data } = await withRetry(gentle, isLost, () =>
    database.collection(from.name).where(translateWhere(database, where)).limit(limit).get(),
  )
  return data as D[]
}
