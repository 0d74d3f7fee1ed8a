import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface IndexDefinition {
  readonly name: string
  readonly unique: boolean
  readonly fields: readonly { readonly name: string; readonly direction: 1 | -1 }[]
}
/** Collection → its indexes. */
export type Indexes = ReadonlyMap<string, readonly IndexDefinition[]>

/** One index: its fields in their order, `-` before one that descends, dots into documents. */
export const INDEX_LINE = /^(unique: )?-?[A-Za-z_]\w*(\.[A-Za-z_]\w*)*( -?[A-Za-z_]\w*(\.[A-Za-z_]\w*)*)*$/
export const INDEX_FILE = 'indexes.json'

/**
 * Reads `<folder>/<context>/indexes.json` of all contexts: collection → lines as `INDEX_LINE` describes them. Deployment reads the same files.
 * @throws Error naming the file when a line is no index or a collection is listed twice
 */
export function readIndexes(folder: string): Indexes {
  const indexes = new Map<string, readonly IndexDefinition[]>()
  for (const context of existsSync(folder) ? readdirSync(folder).sort() : []) {
    const file = join(folder, context, INDEX_FILE)
    if (!existsSync(file)) continue
    const lists = JSON.parse(readFileSync(file, 'utf8')) as Record<string, readonly string[]>
    for (const [collection, lines] of Object.entries(lists)) {
      if (indexes.has(collection)) throw new Error(`${file}: ${collection} is listed by another context too.`)
      indexes.set(
        collection,
        lines.map((line) => {
          if (!INDEX_LINE.test(line)) throw new Error(`${file}: ${collection}: "${line}" is not an index.`)
          return indexOf(line)
        }),
      )
    }
  }
  return indexes
}

/** `unique: county -at` → an index named `county_at` after its fields. */
function indexOf(line: string): IndexDefinition {
  const fields = line
    .replace(/^unique: /, '')
    .split(' ')
    .map((field) => ({
      name: field.replace(/^-/, ''),
      direction: field.startsWith('-') ? (-1 as const) : (1 as const),
    }))
  return {
    name: fields.map(({ name }) => name.replaceAll('.', '_')).join('_'),
    unique: line.startsWith('unique: '),
    fields,
  }
}
