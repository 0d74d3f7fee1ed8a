import { readFile } from 'node:fs/promises'
import path from 'node:path'
import * as z from 'zod'
import type { Check } from './check'
import { filesUnder, readJson } from './project-files'

const INDEXES = 'cloudfunctions/indexes.json'
const SECURITY = 'cloudfunctions/security.json'

const index = z.strictObject({
  name: z.string().regex(/^[A-Za-z]\w{0,62}$/, 'an index needs a name'),
  unique: z.boolean(),
  fields: z
    .array(
      z.strictObject({
        name: z.string().regex(/^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*$/, 'not a plain path'),
        direction: z.literal([1, -1]),
      }),
    )
    .min(1),
})
const indexFile = z.strictObject({
  collections: z.record(z.string().regex(/^[a-z][A-Za-z]*$/), z.strictObject({ indexes: z.array(index) })),
})
/** Nobody but the functions reads or writes: the platform's own default would let every phone do both. */
const security = z.strictObject({
  everyCollection: z.literal('ADMINONLY'),
  storage: z.literal('ADMINONLY'),
})

/** Every collection that the code opens is created by the deployment, every one that is created is opened, and all are closed to phones. */
export const checkCollections: Check = async (project) => {
  const indexes = await readJson(project, INDEXES, indexFile)
  const rules = await readJson(project, SECURITY, security)
  if (!indexes.value) return [...indexes.problems, ...rules.problems]
  const listed = indexes.value.collections
  const opened = await collectionsInCode(project)
  return [
    ...rules.problems,
    ...[...opened]
      .filter((name) => !(name in listed))
      .map((name) => `${INDEXES}: lacks ${name}, which code opens`),
    ...Object.keys(listed)
      .filter((name) => !opened.has(name))
      .map((name) => `${INDEXES}: lists ${name}, which no code opens`),
    ...Object.entries(listed).flatMap(([name, { indexes: list }]) =>
      list
        .filter((one, at) => list.findIndex((other) => other.name === one.name) !== at)
        .map((one) => `${INDEXES}: ${name}: two indexes are called ${one.name}`),
    ),
  ]
}

/** The kernel's `collection('name')` is the only way to open one. */
async function collectionsInCode(project: string): Promise<Set<string>> {
  const files = (await filesUnder(project, 'cloudfunctions')).filter((file) => file.endsWith('.ts'))
  const texts = await Promise.all(files.map((file) => readFile(path.join(project, file), 'utf8')))
  return new Set(
    texts.flatMap((text) =>
      [...text.matchAll(/\bcollection\(\s*'(\w+)',?\s*\)/g)].map(([, name = '']) => name),
    ),
  )
}
