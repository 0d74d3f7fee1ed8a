import { randomUUID } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Failure } from '../failure'
import { checkedPath, type FileStore, fileId, writeWhole } from './file-store'

export interface Part {
  readonly partNumber: number
  /** md5 of the part, quoted, as COS answers it. */
  readonly etag: string
  readonly size: number
}

/** COS: every part but the last is at least 1 MB; at most 10,000 parts. */
const LEAST_PART_BYTES = 1024 * 1024
const MOST_PARTS = 10_000

/** Uploads in parts that survive a restart: each part is a file, listed until the upload is completed or aborted. */
export class MultipartUploads {
  constructor(private readonly files: FileStore) {}

  /** Starts an upload to this path of the storage. */
  async initiate(path: string): Promise<{ uploadId: string }> {
    const uploadId = randomUUID()
    await mkdir(this.folder(uploadId), { recursive: true })
    await writeFile(join(this.folder(uploadId), 'target'), checkedPath(path))
    return { uploadId }
  }

  /** Stores one part; a part that comes again replaces the earlier one. @throws TooLarge beyond `bound` bytes */
  async put(
    uploadId: string,
    partNumber: number,
    content: AsyncIterable<Uint8Array>,
    bound: number,
  ): Promise<Part> {
    await this.target(uploadId)
    if (!Number.isInteger(partNumber) || partNumber < 1 || partNumber > MOST_PARTS) {
      throw new Failure('InvalidArgument', 'A part number is between 1 and 10000.')
    }
    const place = join(this.folder(uploadId), `part-${partNumber}`)
    const { md5, size } = await writeWhole(place, content, bound)
    await writeFile(`${place}.md5`, md5)
    return { partNumber, etag: `"${md5}"`, size }
  }

  async list(uploadId: string): Promise<Part[]> {
    await this.target(uploadId)
    const names = await readdir(this.folder(uploadId))
    const parts = names.flatMap((name) => /^part-(\d+)\.md5$/.exec(name)?.[1] ?? []).map(Number)
    return Promise.all(
      parts
        .sort((a, b) => a - b)
        .map(async (partNumber) => {
          const place = join(this.folder(uploadId), `part-${partNumber}`)
          const md5 = await readFile(`${place}.md5`, 'utf8')
          return { partNumber, etag: `"${md5}"`, size: (await stat(place)).size }
        }),
    )
  }

  /**
   * Puts the named parts together, in ascending order.
   * @throws Failure NoSuchUpload | InvalidPart | InvalidPartOrder | EntityTooSmall
   */
  async complete(
    uploadId: string,
    wanted: readonly Pick<Part, 'partNumber' | 'etag'>[],
  ): Promise<{ fileId: string }> {
    const path = await this.target(uploadId)
    const parts = await this.list(uploadId)
    const chosen = wanted.map(({ partNumber, etag }, at) => {
      if (at > 0 && partNumber <= (wanted[at - 1]?.partNumber ?? 0))
        throw new Failure('InvalidPartOrder', path)
      const part = parts.find((known) => known.partNumber === partNumber)
      if (!part || part.etag !== etag)
        throw new Failure('InvalidPart', `Part ${partNumber} is not what was sent.`)
      if (at < wanted.length - 1 && part.size < LEAST_PART_BYTES)
        throw new Failure('EntityTooSmall', `Part ${partNumber}`)
      return join(this.folder(uploadId), `part-${partNumber}`)
    })
    if (chosen.length === 0) throw new Failure('InvalidPart', 'No part was named.')
    await this.files.write(path, contents(chosen), Number.POSITIVE_INFINITY)
    await rm(this.folder(uploadId), { recursive: true })
    return { fileId: fileId(path) }
  }

  async abort(uploadId: string): Promise<void> {
    await this.target(uploadId)
    await rm(this.folder(uploadId), { recursive: true })
  }

  private async target(uploadId: string): Promise<string> {
    if (!/^[\w-]{36}$/.test(uploadId) || !existsSync(this.folder(uploadId))) {
      throw new Failure('NoSuchUpload', 'The upload does not exist, or has ended.')
    }
    return readFile(join(this.folder(uploadId), 'target'), 'utf8')
  }

  private folder(uploadId: string): string {
    return join(this.files.partsRoot, uploadId)
  }
}

async function* contents(places: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const place of places) yield* createReadStream(place) as AsyncIterable<Uint8Array>
}
