/** An answer with a `code`, which the SDK turns into `TcbError{code, message, requestId}`. */
export class Failure extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}

// Wording of the three transaction and collection messages: seen in production by others, kept to the letter
// as far as it is known, because callers may look at the bracketed part.

export const transactionConflict = () =>
  new Failure(
    'DATABASE_TRANSACTION_CONFLICT',
    '[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. Please check and try again.',
  )

export const transactionGone = () =>
  new Failure(
    'DATABASE_TRANSACTION_FAIL',
    '[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, transaction must be commit or abort in 30 seconds. Please check and try again.',
  )

export const collectionMissing = (name: string) =>
  new Failure(
    'DATABASE_COLLECTION_NOT_EXIST',
    `[ResourceNotFound] Db or Table not exist: ${name}. Please check your request, but if the problem cannot be solved, contact us.`,
  )

/** Thrown below the wire; the admin entry turns it into one of the two shapes that production is known to send. */
export class DuplicateKey extends Error {
  constructor(
    readonly collection: string,
    readonly index: string,
  ) {
    super(`E11000 duplicate key error collection: ${collection} index: ${index}`)
  }
}

/**
 * `documented`: the code of CloudBase's error reference. `observed`: what a caller of the real cloud recorded.
 * Code that recognises a duplicate has to understand both.
 */
export function duplicateFailure(duplicate: DuplicateKey, shape: 'documented' | 'observed'): Failure {
  return shape === 'documented'
    ? new Failure('DATABASE_DUPLICATE_WRITE', `[FailedOperation.DuplicateWrite] ${duplicate.message}`)
    : new Failure('DATABASE_REQUEST_FAILED', `errCode: -502001 database request fail | ${duplicate.message}`)
}

/** What the emulator does not imitate it refuses, so that a test cannot pass on a wrong answer. */
export const notImitated = (what: string) =>
  new Failure('DATABASE_REQUEST_FAILED', `The emulator does not imitate ${what}.`)
