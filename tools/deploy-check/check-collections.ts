import { readFile } from 'node:fs/promises'
import path from 'node:path'
import * as z from 'zod'
import { INDEX_FILE, INDEX_LINE } from '@/emulator'
import type { Check } from './check'
import { filesUnder, readJson } from './project-files'

const CONTEXTS = 'cloudfunctions'
const SECURITY = 'cloudfunctions/security.json'

const lists = z.record(
  z.string().regex(/^[a-z][A-Za-z]*$/),
  z.array(z.string().regex(INDEX_LINE, 'not an index')),
)
/** Nobody but the functions reads or writes: the platform's own default would let every phone do both. */
const security = z.strictObject({
  everyCollection: z.literal('ADMINONLY'),
  storage: z.literal('ADMINONLY'),
})

/** A collection with its indexes, and the file that lists it. */
interface Listed {
  file: string
  name: string
  indexes: readonly string[]
}

/** Every collection that the code opens is listed once, by a context that opens it, and all are closed to phones. */
export const checkCollections: Check = async (project) => {
  const files = await filesUnder(project, CONTEXTS)
  const rules = await readJson(project, SECURITY, security)
  const read = await Promise.all(
    files
      .filter((file) => path.basename(file) === INDEX_FILE)
      .map(async (file) => ({ file, ...(await readJson(project, file, lists)) })),
  )
  const listed = read.flatMap(({ file, value = {} }) =>
    Object.entries(value).map(([name, indexes]): Listed => ({ file, name, indexes })),
  )
  const opened = await collectionsInCode(project, files)
  return [
    ...rules.problems,
    ...read.flatMap(({ problems }) => problems),
    ...listed.flatMap((one) => problemsOf(one, opened)),
    ...repeated(listed.map(({ name }) => name)).map((name) => `${CONTEXTS}: two contexts list ${name}`),
    ...[...opened.keys()]
      .filter((name) => !listed.some((one) => one.name === name))
      .map((name) => `${CONTEXTS}: no ${INDEX_FILE} lists ${name}, which code opens`),
  ]
}

function problemsOf({ file, name, indexes }: Listed, opened: ReadonlyMap<string, Set<string>>): string[] {
  return [
    ...(opened.get(name)?.has(path.dirname(file))
      ? []
      : [`${file}: lists ${name}, which no code beside it opens`]),
    ...repeated(indexes.map((line) => line.replace(/^unique: /, ''))).map(
      (fields) => `${file}: ${name}: two indexes on ${fields}`,
    ),
  ]
}

const repeated = (values: readonly string[]): string[] =>
  values.filter((value, at) => values.indexOf(value) !== at)

/** Collection → folders of the contexts that open it; the kernel's `collection('name')` is the only way to do so. */
async function collectionsInCode(
  project: string,
  files: readonly string[],
): Promise<Map<string, Set<string>>> {
  const opened = new Map<string, Set<string>>()
  for (const file of files.filter((one) => one.endsWith('.ts'))) {
    const context = file.split(path.sep).slice(0, 2).join(path.sep)
    const text = await readFile(path.join(project, file), 'utf8')
    for (const [, name = ''] of text.matchAll(/\bcollection\(\s*'(\w+)',?\s*\)/g))
      opened.set(name, (opened.get(name) ?? new Set()).add(context))
  }
  return opened
}
