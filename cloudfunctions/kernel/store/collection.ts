import type { CountyId } from '@/domain/shared'

/** What every stored document has. */
export interface StoredDocument {
  _id: string
  county: CountyId
}

declare const opened: unique symbol

/** A collection's name together with the shape of what is in it. Only `collection` makes one, so that a search for it finds all of them. */
export interface Collection<D extends StoredDocument> {
  readonly name: string
  readonly [opened]: true
  /** Only carries the type; never set. */
  readonly document?: D
}

export const collection = <D extends StoredDocument>(name: string): Collection<D> =>
  ({ name }) as Collection<D>
