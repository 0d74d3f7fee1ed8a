import { collectionMissing, Failure } from '../failure'
import type { Driver } from './driver'
import { fieldExpression, kindAt } from './index-keys'
import type { IndexDefinition, Indexes } from './indexes'
import { decodeStored } from './stored-form'
import { bareTableName, indexName, Table, tableName } from './table'

/** Which collections exist; builds their tables and brings their indexes in line with the lists. */
export class Catalogue {
  private readonly tables = new Map<string, Table>()

  constructor(
    private readonly driver: Driver,
    private readonly listed: Indexes,
    /** Any name may be used: collections come into being at first use. */
    private readonly anyCollection: boolean,
  ) {
    driver.exec(
      'CREATE TABLE IF NOT EXISTS _kinds (collection TEXT, field TEXT, kinds INTEGER, PRIMARY KEY(collection,field))',
    )
  }

  /** @throws Failure DATABASE_COLLECTION_NOT_EXIST */
  table(name: string): Table {
    const known = this.tables.get(name)
    if (known) return known
    if (!this.anyCollection && !this.listed.has(name) && !this.exists(name)) throw collectionMissing(name)
    return this.open(name)
  }

  /** `createCollection`. @throws Failure when it exists already. */
  create(name: string): void {
    if (this.tables.has(name) || this.exists(name)) {
      throw new Failure(
        'DATABASE_REQUEST_FAILED',
        `[ResourceUnavailable.ResourceExist] Table exist: ${name}.`,
      )
    }
    this.open(name)
  }

  /** After an undo: what was opened meanwhile may be gone with it, and is opened anew. */
  forget(): void {
    this.tables.clear()
  }

  private exists(name: string): boolean {
    return (
      this.driver
        .prepare("SELECT 1 FROM sqlite_master WHERE type='table' AND name=?")
        .get([bareTableName(name)]) !== undefined
    )
  }

  private open(name: string): Table {
    if (!/^[A-Za-z][\w.-]{0,127}$/.test(name)) {
      throw new Failure('INVALID_PARAM', `"${name}" cannot be the name of a collection.`)
    }
    this.driver.exec(
      `CREATE TABLE IF NOT EXISTS ${tableName(name)} (n INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, doc TEXT NOT NULL)`,
    )
    const indexes = this.listed.get(name) ?? []
    const kinds = this.kinds(name, indexes)
    this.alignIndexes(name, indexes)
    const table = new Table(this.driver, name, indexes, kinds, (field, value) =>
      this.rememberKinds(name, field, value),
    )
    this.tables.set(name, table)
    return table
  }

  private alignIndexes(collection: string, indexes: readonly IndexDefinition[]): void {
    const wanted = new Map(
      indexes.map((index) => {
        const terms = index.fields.map(
          (f) => `${fieldExpression(f.name)}${f.direction === -1 ? ' DESC' : ''}`,
        )
        const sqlName = indexName(collection, index.name)
        return [
          sqlName,
          `CREATE ${index.unique ? 'UNIQUE ' : ''}INDEX "${sqlName}" ON ${tableName(collection)} (${terms.join(',')})`,
        ]
      }),
    )
    const present = this.driver
      .prepare("SELECT name, sql FROM sqlite_master WHERE type='index' AND tbl_name=? AND sql IS NOT NULL")
      .all([bareTableName(collection)])
    for (const [name, sql] of present) {
      if (wanted.get(String(name)) === sql) wanted.delete(String(name))
      else this.driver.exec(`DROP INDEX "${name}"`)
    }
    for (const sql of wanted.values()) this.driver.exec(sql)
  }

  /** Kinds of the indexed fields; a field that was not indexed before is read from all documents once. */
  private kinds(collection: string, indexes: readonly IndexDefinition[]): Map<string, number> {
    const kinds = new Map(
      this.driver
        .prepare('SELECT field, kinds FROM _kinds WHERE collection=?')
        .all([collection])
        .map(([field, value]) => [String(field), Number(value)]),
    )
    const fresh = indexes
      .flatMap(({ fields }) => fields.map((f) => f.name))
      .filter((field) => !kinds.has(field))
    if (fresh.length === 0) return kinds
    for (const field of fresh) kinds.set(field, 0)
    for (const [doc] of this.driver.prepare(`SELECT doc FROM ${tableName(collection)}`).all()) {
      const document = decodeStored(String(doc))
      for (const field of fresh)
        kinds.set(field, (kinds.get(field) ?? 0) | kindAt(document, field.split('.')))
    }
    for (const field of fresh) this.rememberKinds(collection, field, kinds.get(field) ?? 0)
    return kinds
  }

  private rememberKinds(collection: string, field: string, kinds: number): void {
    this.driver.prepare('INSERT OR REPLACE INTO _kinds VALUES (?,?,?)').run([collection, field, kinds])
  }
}
