import { DuplicateKey, notImitated } from '../failure'
import type { Driver, SqlValue } from './driver'
import { fieldExpression, idKey, indexKey, Kind, kindAt, valueAt } from './index-keys'
import type { IndexDefinition } from './indexes'
import { encodeStored, type StoredDocument } from './stored-form'

/** One ascending or descending sort field, as SQL can serve it. */
export interface SqlOrder {
  readonly field: string
  readonly direction: 1 | -1
}
export interface Condition {
  readonly sql: string
  readonly params: readonly SqlValue[]
}

/** One collection: a SQLite table whose row number is the natural order, with its indexes. */
export class Table {
  private readonly sqlName: string
  private readonly paths: ReadonlyMap<string, readonly string[]>
  private readonly uniqueIndexes: readonly IndexDefinition[]

  constructor(
    private readonly driver: Driver,
    readonly name: string,
    indexes: readonly IndexDefinition[],
    /** Kinds of values every indexed field has had; grows only. */
    private readonly kinds: Map<string, number>,
    private readonly rememberKinds: (field: string, kinds: number) => void,
  ) {
    this.sqlName = tableName(name)
    this.paths = new Map(
      indexes.flatMap(({ fields }) => fields.map((f) => [f.name, f.name.split('.')] as const)),
    )
    this.uniqueIndexes = indexes.filter(({ unique }) => unique)
  }

  /** Kinds of an indexed field's values, or undefined when no index holds it. */
  kindsOf(field: string): number | undefined {
    return this.paths.has(field) ? (this.kinds.get(field) ?? 0) : undefined
  }

  get(key: string): string | undefined {
    return this.driver.prepare(`SELECT doc FROM ${this.sqlName} WHERE id=?`).get([key])?.[0] as
      | string
      | undefined
  }

  /** Stored documents that satisfy the condition, in the given order and then in natural order. */
  select(
    where: Condition,
    order: readonly SqlOrder[] = [],
    page?: { limit: number; offset: number },
  ): string[] {
    const terms = order.map(({ field, direction }) => {
      const expression = field === '_id' ? 'id' : fieldExpression(field)
      return direction === 1 ? expression : `${expression} DESC`
    })
    const sql = `SELECT doc FROM ${this.sqlName} WHERE ${where.sql || '1'} ORDER BY ${[...terms, 'n'].join(',')}`
    const rows = page
      ? this.driver.prepare(`${sql} LIMIT ? OFFSET ?`).all([...where.params, page.limit, page.offset])
      : this.driver.prepare(sql).all(where.params)
    return rows.map(([doc]) => doc as string)
  }

  count(where: Condition): number {
    const sql = `SELECT count(*) FROM ${this.sqlName} WHERE ${where.sql || '1'}`
    return Number(this.driver.prepare(sql).get(where.params)?.[0])
  }

  /** @throws DuplicateKey */
  insert(document: StoredDocument): void {
    this.noteKinds(document)
    this.guard(() =>
      this.driver
        .prepare(`INSERT INTO ${this.sqlName}(id,doc) VALUES(?,?)`)
        .run([idKey(document._id), encodeStored(document)]),
    )
  }

  /** @throws DuplicateKey */
  replace(document: StoredDocument): void {
    this.noteKinds(document)
    this.guard(() =>
      this.driver
        .prepare(`UPDATE ${this.sqlName} SET doc=? WHERE id=?`)
        .run([encodeStored(document), idKey(document._id)]),
    )
  }

  remove(key: string): void {
    this.driver.prepare(`DELETE FROM ${this.sqlName} WHERE id=?`).run([key])
  }

  /** The unique values a document would occupy, one per unique index: its name, a text to lock, its SQL condition. */
  uniqueValues(document: StoredDocument): { index: string; lock: string; where: Condition }[] {
    return this.uniqueIndexes.flatMap(({ name, fields }) => {
      const keys = fields.map((field) => indexKey(valueAt(document, field.name.split('.'))))
      const known = keys.filter((key) => key !== undefined)
      // A value without a key cannot be looked up ahead; SQLite's own index still refuses it at the write.
      if (known.length < keys.length) return []
      const sql = fields.map((field) => `${fieldExpression(field.name)}=?`).join(' AND ')
      return [
        {
          index: name,
          lock: `${this.name}/${name}/${JSON.stringify(known.map(String))}`,
          where: { sql, params: known },
        },
      ]
    })
  }

  private noteKinds(document: StoredDocument): void {
    for (const [field, path] of this.paths) {
      const before = this.kinds.get(field) ?? 0
      const kinds = before | kindAt(document, path)
      if (kinds === before) continue
      if (
        kinds & Kind.array &&
        this.uniqueIndexes.some((index) => index.fields.some((f) => f.name === field))
      ) {
        // Difference: MongoDB makes every element of the array unique.
        throw notImitated(`a unique index over an array (${this.name}.${field})`)
      }
      this.kinds.set(field, kinds)
      this.rememberKinds(field, kinds)
    }
  }

  private guard(write: () => void): void {
    try {
      write()
    } catch (failure) {
      const index = duplicateIndex(failure, this.name)
      if (index === undefined) throw failure
      throw new DuplicateKey(this.name, index)
    }
  }
}

/** SQLite's names ignore case, CloudBase's do not: a capital is written as `^` and its small letter. */
export const bareTableName = (collection: string) =>
  `c_${collection.replace(/[A-Z]/g, (capital) => `^${capital.toLowerCase()}`)}`
export const tableName = (collection: string) => `"${bareTableName(collection)}"`
export const indexName = (collection: string, index: string) => `${bareTableName(collection)}.${index}`

/** The index SQLite names in a uniqueness failure; `_id_` for the primary key, undefined for another failure. */
function duplicateIndex(failure: unknown, collection: string): string | undefined {
  if (!(failure instanceof Error) || !('code' in failure) || failure.code !== 'SQLITE_CONSTRAINT_UNIQUE')
    return undefined
  const index = /index '(.*)'$/.exec(failure.message)?.[1]
  return index ? index.slice(indexName(collection, '').length) : '_id_'
}
