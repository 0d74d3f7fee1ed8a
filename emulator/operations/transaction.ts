import type { Operation } from './context'
import { text } from './wire'

/** `startTransaction`: the id stands at the top level of the reply. */
export const startTransaction: Operation = async (_params, { database }) => ({
  transactionId: database.start().id,
})

export const commitTransaction: Operation = async (params, { database }) => {
  await database.commit(text(params, 'transactionId'))
  return {}
}

export const abortTransaction: Operation = async (params, { database }) => {
  database.abort(text(params, 'transactionId'))
  return {}
}
