const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** Both shapes that were seen: the documented code, and the code of a failed request with Mongo's own text in the message. */
export function isDuplicateKey(error: unknown): boolean {
  const code = codeOf(error)
  return (
    code === 'DATABASE_DUPLICATE_WRITE' ||
    code === '11000' ||
    /E11000 duplicate key error/.test(messageOf(error))
  )
}

export function isConflict(error: unknown): boolean {
  return codeOf(error) === 'DATABASE_TRANSACTION_CONFLICT' || /TransactionConflict/.test(messageOf(error))
}

/** The transaction had ended already: it took too long, or its commit arrived twice and only the second answer came back. */
export function isOver(error: unknown): boolean {
  return /TransactionNotExist/.test(messageOf(error))
}

/** The reply was lost or the server was away: whether the write happened is unknown, a deterministic id makes asking again safe. */
export function isLost(error: unknown): boolean {
  return [
    'ECONNREFUSED',
    'ECONNRESET',
    'ETIMEDOUT',
    'ESOCKETTIMEDOUT',
    'EPIPE',
    'SYS_ERR',
    'DATABASE_TIMEOUT',
  ].includes(codeOf(error))
}
