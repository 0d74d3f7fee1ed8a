import { update } from 'mingo'
import { Failure } from '../failure'
import { valueAt } from '../state/index-keys'
import { decodeStored, encodeStored, type StoredDocument } from '../state/stored-form'
import type { Fields } from './wire'

/**
 * A changed copy of the document, or undefined when nothing changed.
 * @throws Failure where MongoDB refuses and mingo would silently leave the field as it is.
 */
export function changed(document: StoredDocument, modifier: Fields): StoredDocument | undefined {
  refuseImpossible(document, modifier)
  const before = encodeStored(document)
  const copy = decodeStored(before)
  // The modifier is cloned deeply, so that many documents do not share one value.
  update(copy, modifier as Parameters<typeof update>[1], [], {}, { cloneMode: 'deep' })
  return encodeStored(copy) === before ? undefined : copy
}

/** Every key must be an update operator; the SDK sends `$set` for plain fields. */
export function modifierOf(data: Fields): Fields {
  for (const key of Object.keys(data)) {
    if (!key.startsWith('$')) throw new Failure('INVALID_PARAM', `"${key}" is not an update operator.`)
    const fields = data[key]
    if (typeof fields === 'object' && fields !== null && '_id' in fields) {
      throw new Failure('INVALID_PARAM', '_id cannot be changed.')
    }
  }
  return data
}

function refuseImpossible(document: StoredDocument, modifier: Fields): void {
  for (const [operator, fields] of Object.entries(modifier)) {
    for (const field of Object.keys((fields ?? {}) as Fields)) {
      const path = field.split('.')
      const value = valueAt(document, path)
      if ((operator === '$inc' || operator === '$mul') && value !== undefined && typeof value !== 'number') {
        throw new Failure(
          'DATABASE_REQUEST_FAILED',
          `Cannot apply ${operator} to a value of non-numeric type: ${field}`,
        )
      }
      if (needsArray.has(operator) && value !== undefined && !Array.isArray(value)) {
        throw new Failure('DATABASE_REQUEST_FAILED', `The field ${field} must be an array for ${operator}`)
      }
      if (operator !== '$unset' && operator !== '$pull') refuseThroughScalar(document, path)
    }
  }
}

const needsArray = new Set(['$push', '$addToSet', '$pop', '$pull', '$pullAll'])

function refuseThroughScalar(document: StoredDocument, path: readonly string[]): void {
  for (let depth = 1; depth < path.length; depth += 1) {
    const parent = valueAt(document, path.slice(0, depth))
    if (parent === undefined) return
    if (typeof parent !== 'object' || parent === null || parent instanceof Date) {
      throw new Failure(
        'DATABASE_REQUEST_FAILED',
        `Cannot create field '${path[depth]}' in ${path.slice(0, depth).join('.')}`,
      )
    }
  }
}
