import type { Operation } from './context'
import { text } from './wire'

/** `db.createCollection(name)`: database.addCollection → {}. */
export const addCollection: Operation = async (params, { database }) => {
  await database.createCollection(text(params, 'collectionName'))
  return {}
}
