import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream, mkdirSync } from 'node:fs'
import { copyFile, mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname, join, resolve, sep } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { FILE_ID_PREFIX } from '../environment'
import { Failure } from '../failure'

export class TooLarge extends Error {}

/** Files of the storage, one file on disk per path; a file appears whole or not at all. */
export class FileStore {
  private readonly root: string
  readonly partsRoot: string

  constructor(dataDir: string) {
    this.root = resolve(dataDir, 'storage')
    this.partsRoot = resolve(dataDir, 'uploads')
    mkdirSync(this.root, { recursive: true })
    mkdirSync(this.partsRoot, { recursive: true })
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
    return writeWhole(this.place(path), content, bound)
  }

  async size(path: string): Promise<number | undefined> {
    try {
      const found = await stat(this.place(path))
      return found.isFile() ? found.size : undefined
    } catch {
      return undefined
    }
  }

  /** Bytes `start` to `end`, both included. */
  read(path: string, start: number, end: number): NodeJS.ReadableStream {
    return createReadStream(this.place(path), { start, end })
  }

  async remove(path: string): Promise<boolean> {
    if ((await this.size(path)) === undefined) return false
    await rm(this.place(path))
    return true
  }

  async copy(from: string, to: string): Promise<void> {
    const target = this.place(to)
    await mkdir(dirname(target), { recursive: true })
    const temporary = `${target}.${randomUUID()}.part`
    await copyFile(this.place(from), temporary)
    await rename(temporary, target)
  }

  private place(path: string): string {
    const place = resolve(join(this.root, checkedPath(path)))
    if (!place.startsWith(this.root + sep))
      throw new Failure('STORAGE_REQUEST_FAIL', `Not a storage path: ${path}`)
    return place
  }
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

export async function writeWhole(
  target: string,
  content: AsyncIterable<Uint8Array>,
  bound: number,
): Promise<{ md5: string; size: number }> {
  await mkdir(dirname(target), { recursive: true })
  const temporary = `${target}.${randomUUID()}.part`
  const hash = createHash('md5')
  let size = 0
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length
      hash.update(chunk)
      done(size > bound ? new TooLarge() : null, chunk)
    },
  })
  try {
    await pipeline(content, measure, createWriteStream(temporary))
    const file = await open(temporary, 'r+')
    await file.sync()
    await file.close()
    await rename(temporary, target)
    return { md5: hash.digest('hex'), size }
  } catch (failure) {
    await rm(temporary, { force: true })
    throw failure
  }
}
