import type { CountyId } from '@/domain/shared'

/** What every stored document has. */
export interface StoredDocument {
  _id: string
  county: CountyId
}

/** A collection's name together with the shape of what is in it. */
export interface Collection<D extends StoredDocument> {
  readonly name: string
  /** Only carries the type; never set. */
  readonly document?: D
}

export const collection = <D extends StoredDocument>(name: string): Collection<D> => ({ name })
