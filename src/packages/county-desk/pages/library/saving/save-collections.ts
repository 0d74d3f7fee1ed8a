import type { Collection } from '@/domain/library'
import { refusalOf } from '../../../../../api/refused'
import { FolderRefused, type SaveFolder } from '../../../../../platform/save-folder'
import type { CollectionFile, CollectionSource } from './collection-source'

export interface Progress {
  /** of the file on its way */
  name: string
  /** which it is, from 1 */
  number: number
  of: number
  /** of all files, with what was there before */
  bytes: number
  ofBytes: number
}

/** `gone` withdrawn or deleted meanwhile · `broken` it did not come through */
export type FileProblem = 'gone' | 'broken'

export interface Saved {
  fresh: number
  /** were there already, with the right size */
  kept: number
  failed: readonly { name: string; why: FileProblem }[]
  /** from an earlier saving, in no table any more */
  left: readonly string[]
}

/** Somebody selects or returns so often that table and list never agreed. */
export class CollectionMoved extends Error {}

interface Edition {
  folder: SaveFolder
  files: readonly CollectionFile[]
}

export interface Watcher {
  signal: AbortSignal
  tell: (progress: Progress) => void
}

/**
 * Puts whole collections into a folder: for each a folder of its own with its table and every file that the table names, one after the other. A file that
 * is there with the right size is not fetched again; one that fails does not stop the others. Throws FolderRefused, CollectionMoved, an AbortError,
 * and what the server refuses for all of them.
 */
export async function saveCollections(
  collections: readonly Collection[],
  into: SaveFolder,
  source: CollectionSource,
  { signal, tell }: Watcher,
): Promise<Saved> {
  const editions: Edition[] = []
  for (const collection of collections) editions.push(await saveTable(collection, into, source, signal))
  const all = editions.flatMap(({ folder, files }) => files.map((file) => ({ folder, file })))
  const ofBytes = all.reduce((sum, { file }) => sum + file.bytes, 0)
  const failed: { name: string; why: FileProblem }[] = []
  let [fresh, kept, before] = [0, 0, 0]
  for (const [index, { folder, file }] of all.entries()) {
    signal.throwIfAborted()
    const { name } = file
    const tellBytes = (bytes: number) =>
      tell({ name, number: index + 1, of: all.length, bytes: before + bytes, ofBytes })
    tellBytes(0)
    if ((await folder.sizeOf(name)) === file.bytes) kept++
    else {
      const why = await saveFile(file, folder, source, { signal, tellBytes })
      if (why) failed.push({ name, why })
      else fresh++
    }
    before += file.bytes
  }
  return { fresh, kept, failed, left: (await Promise.all(editions.map(leftIn))).flat() }
}

/** The table can change between its two readings; then both are read again. */
const MOST_READINGS = 3

async function saveTable(
  collection: Collection,
  into: SaveFolder,
  source: CollectionSource,
  signal: AbortSignal,
): Promise<Edition> {
  for (let time = 1; time <= MOST_READINGS; time++) {
    signal.throwIfAborted()
    const table = await source.table(collection)
    const files = table.files === 0 ? [] : await source.files(collection)
    if (files.length !== table.files) continue
    const folder = await into.within(table.folder)
    await folder.write(table.fileName, await source.download(table.url, signal), signal)
    return { folder, files }
  }
  throw new CollectionMoved()
}

async function saveFile(
  file: CollectionFile,
  folder: SaveFolder,
  source: CollectionSource,
  { signal, tellBytes }: { signal: AbortSignal; tellBytes: (bytes: number) => void },
): Promise<FileProblem | undefined> {
  try {
    const content = await source.download(await source.addressOf(file), signal)
    await folder.write(file.name, content.pipeThrough(counting(tellBytes)), signal)
  } catch (error) {
    if (signal.aborted || error instanceof FolderRefused) throw error
    return problemOf(error)
  }
  if ((await folder.sizeOf(file.name)) === file.bytes) return undefined
  await folder.remove(file.name)
  return 'broken'
}

/** Throws on what the server would refuse for every file: the session has ended, the role was taken away. */
function problemOf(error: unknown): FileProblem {
  switch (refusalOf(error).code) {
    case 'NOT_FOUND':
    case 'FILE_NOT_READY':
      return 'gone'
    case 'UNREACHABLE':
    case 'INTERNAL':
      return 'broken'
    default:
      throw error
  }
}

const MB = 1024 * 1024

/** Says how many bytes went through, once a megabyte: a person cannot read faster. */
function counting(tellBytes: (bytes: number) => void): TransformStream<Uint8Array, Uint8Array> {
  let bytes = 0
  return new TransformStream({
    transform(chunk, controller) {
      const told = Math.floor(bytes / MB)
      bytes += chunk.byteLength
      if (Math.floor(bytes / MB) > told) tellBytes(bytes)
      controller.enqueue(chunk)
    },
  })
}

/** A file that was saved by a number of a table. */
const NUMBERED = /^\d{3,}-/

async function leftIn({ folder, files }: Edition): Promise<string[]> {
  const named = new Set(files.map(({ name }) => name))
  return (await folder.names()).filter((name) => NUMBERED.test(name) && !named.has(name)).sort()
}
