import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import type * as z from 'zod'

/** A file that was read, or what is wrong with it. */
export type Read<Value> = { value: Value; problems: [] } | { value?: undefined; problems: string[] }

/** Reads a JSON file of the project and holds it against `shape`. */
export async function readJson<S extends z.ZodType>(
  project: string,
  file: string,
  shape: S,
): Promise<Read<z.output<S>>> {
  const text = await readFile(path.join(project, file), 'utf8').catch(() => undefined)
  if (text === undefined) return { problems: [`${file}: missing`] }
  const parsed = parseJson(text)
  if (parsed === undefined) return { problems: [`${file}: not JSON`] }
  const { data, error } = shape.safeParse(parsed)
  if (error)
    return {
      problems: error.issues.map(
        (issue) => `${file}: ${[...issue.path.map(String), issue.message].join(': ')}`,
      ),
    }
  return { value: data as z.output<S>, problems: [] }
}

/** Every file below a folder of the project, relative to the project; none when the folder is missing. */
export async function filesUnder(project: string, folder: string): Promise<string[]> {
  const entries = await readdir(path.join(project, folder), { recursive: true, withFileTypes: true }).catch(
    () => [],
  )
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(project, path.join(entry.parentPath, entry.name)))
    .sort()
}

/** Bytes of all these files together. */
export async function bytesOf(project: string, files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(files.map(async (file) => (await stat(path.join(project, file))).size))
  return sizes.reduce((sum, size) => sum + size, 0)
}

export const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(2)} MB`

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
