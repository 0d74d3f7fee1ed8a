import { createHash, randomUUID } from 'node:crypto'
import { closeSync, createReadStream, fsync, mkdirSync, openSync, rmSync, writevSync } from 'node:fs'
import { cp, mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname, join, resolve, sep } from 'node:path'
import { Readable } from 'node:stream'
import { promisify } from 'node:util'
import { FILE_ID_PREFIX } from '../environment'
import { Failure } from '../failure'
import { bytesOf, type Piece, piecesIn, readPieces } from './pieces'

export class TooLarge extends Error {}

/** So many pieces of at most 64 KiB are written in one go; a file as a whole is never in memory. */
const WRITTEN_AT_ONCE = 8

/**
 * Files of the storage. One that came in a single PUT is one file on disk and appears whole or not at all; one that came in parts is a folder of
 * its parts, so that completing an upload of a gigabyte copies nothing.
 */
export class FileStore {
  private readonly root: string
  private readonly assembledRoot: string
  readonly partsRoot: string

  constructor(dataDir: string) {
    this.root = resolve(dataDir, 'storage')
    this.assembledRoot = resolve(dataDir, 'assembled')
    this.partsRoot = resolve(dataDir, 'uploads')
    for (const folder of [this.root, this.assembledRoot, this.partsRoot])
      mkdirSync(folder, { recursive: true })
  }

  /**
   * Streams into a temporary file, fsyncs it and moves it to its place.
   * @returns md5 (hex) and size in bytes. @throws TooLarge beyond `bound` bytes
   */
  async write(
    path: string,
    content: AsyncIterable<Uint8Array>,
    bound: number,
  ): Promise<{ md5: string; size: number }> {
    const place = this.place(path)
    await mkdir(dirname(place), { recursive: true })
    const received = await receive(`${place}.${randomUUID()}.part`, content, bound)
    await received.onDisk
    await rename(received.temporary, place)
    await rm(this.folder(path), { recursive: true, force: true })
    return received
  }

  /** Takes a folder of pieces as the file at `path`. */
  async assemble(path: string, pieces: string): Promise<void> {
    const folder = this.folder(path)
    await mkdir(dirname(folder), { recursive: true })
    await rm(folder, { recursive: true, force: true })
    await rename(pieces, folder)
    await rm(this.place(path), { force: true })
  }

  async size(path: string): Promise<number | undefined> {
    const pieces = await this.pieces(path)
    return pieces && bytesOf(pieces)
  }

  /** Bytes `start` to `end`, both included. */
  async read(path: string, start: number, end: number): Promise<NodeJS.ReadableStream> {
    const pieces = (await this.pieces(path)) ?? []
    const [only] = pieces
    if (pieces.length === 1 && only) return createReadStream(only.place, { start, end })
    return Readable.from(readPieces(pieces, start, end), { objectMode: false })
  }

  async remove(path: string): Promise<boolean> {
    if ((await this.size(path)) === undefined) return false
    await rm(this.place(path), { force: true })
    await rm(this.folder(path), { recursive: true, force: true })
    return true
  }

  async copy(from: string, to: string): Promise<void> {
    const isAssembled = (await sizeOnDisk(this.place(from))) === undefined
    const [source, target] = isAssembled
      ? [this.folder(from), this.folder(to)]
      : [this.place(from), this.place(to)]
    const temporary = `${target}.${randomUUID()}.part`
    await this.remove(to)
    await cp(source, temporary, { recursive: true })
    await rename(temporary, target)
  }

  /** Where the bytes lie, in order; `undefined` when there is no such file. */
  private async pieces(path: string): Promise<Piece[] | undefined> {
    const place = this.place(path)
    const bytes = await sizeOnDisk(place)
    return bytes === undefined ? piecesIn(this.folder(path)) : [{ number: 1, md5: '', bytes, place }]
  }

  private readonly place = (path: string): string => within(this.root, path)
  private readonly folder = (path: string): string => within(this.assembledRoot, `${path}.parts`)
}

function within(root: string, path: string): string {
  const place = resolve(join(root, checkedPath(path)))
  if (!place.startsWith(root + sep)) throw new Failure('STORAGE_REQUEST_FAIL', `Not a storage path: ${path}`)
  return place
}

async function sizeOnDisk(place: string): Promise<number | undefined> {
  const found = await stat(place).catch(() => undefined)
  return found?.isFile() ? found.size : undefined
}

/** @throws Failure for characters that CloudBase's paths do not allow, and for `..` */
export function checkedPath(path: string): string {
  if (
    !/^[\p{L}\p{N}!_ .*()\-/]{1,850}$/u.test(path) ||
    path.startsWith('/') ||
    path.split('/').includes('..')
  ) {
    throw new Failure('STORAGE_REQUEST_FAIL', `Not a storage path: ${path}`)
  }
  return path
}

export const fileId = (path: string): string => FILE_ID_PREFIX + path

/** The path inside the storage, or undefined for another environment's file. */
export const pathOfFileId = (id: string): string | undefined =>
  id.startsWith(FILE_ID_PREFIX) ? id.slice(FILE_ID_PREFIX.length) : undefined

/** Returns when the disk itself has the file. */
export async function makeDurable(place: string): Promise<void> {
  const file = await open(place, 'r+')
  await file.sync()
  await file.close()
}

export interface Received {
  readonly temporary: string
  /** hex */
  readonly md5: string
  readonly size: number
  /** Settles when the disk itself has the file. */
  readonly onDisk: Promise<void>
}

/**
 * Streams to `temporary`; nothing is left there when it fails. Writes on this thread, as the database does: the way to another one and back
 * takes longer than the copy into the system's cache. @throws TooLarge beyond `bound` bytes
 */
export async function receive(
  temporary: string,
  content: AsyncIterable<Uint8Array>,
  bound: number,
): Promise<Received> {
  const hash = createHash('md5')
  const file = openSync(temporary, 'w')
  let size = 0
  let waiting: Uint8Array[] = []
  try {
    for await (const chunk of content) {
      size += chunk.length
      if (size > bound) throw new TooLarge()
      hash.update(chunk)
      waiting.push(chunk)
      if (waiting.length < WRITTEN_AT_ONCE) continue
      writeAll(file, waiting)
      waiting = []
    }
    writeAll(file, waiting)
  } catch (failure) {
    closeSync(file)
    rmSync(temporary, { force: true })
    throw failure
  }
  const onDisk = synced(file).finally(() => closeSync(file))
  // Whoever takes the file for whole waits for it and hears of a failure; who removes it again does not care.
  onDisk.catch(() => undefined)
  return { temporary, md5: hash.digest('hex'), size, onDisk }
}

const synced = promisify(fsync)

function writeAll(file: number, chunks: readonly Uint8Array[]): void {
  const bytes = chunks.reduce((sum, { length }) => sum + length, 0)
  if (bytes > 0 && writevSync(file, chunks) < bytes) throw new Error('The disk did not take everything.')
}
