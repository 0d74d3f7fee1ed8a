import { existsSync, readFileSync } from 'node:fs'

interface IndexField {
  readonly name: string
  readonly direction: 1 | -1
}
export interface IndexDefinition {
  readonly name: string
  readonly unique: boolean
  readonly fields: readonly IndexField[]
}
export type IndexFile = ReadonlyMap<string, readonly IndexDefinition[]>

interface Shape {
  collections?: Record<
    string,
    { indexes?: { name: string; unique?: boolean; fields: { name: string; direction?: number }[] }[] }
  >
}

/**
 * Reads the checked-in file that deployment uses too. A missing file is an empty one.
 * @throws Error naming the index when a definition cannot be imitated.
 */
export function readIndexFile(path: string): IndexFile {
  if (!existsSync(path)) return new Map()
  const shape = JSON.parse(readFileSync(path, 'utf8')) as Shape
  return new Map(
    Object.entries(shape.collections ?? {}).map(([collection, { indexes = [] }]) => [
      collection,
      indexes.map((index) => ({
        name: index.name,
        unique: index.unique === true,
        fields: index.fields.map(({ name, direction }) => {
          if (!/^[A-Za-z_][\w-]*(\.[A-Za-z_][\w-]*)*$/.test(name)) {
            throw new Error(
              `${path}: index ${collection}.${index.name}: the field "${name}" is not a plain path.`,
            )
          }
          return { name, direction: direction === -1 ? -1 : 1 }
        }),
      })),
    ]),
  )
}
