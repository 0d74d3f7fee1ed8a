import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Failure } from '../failure'
import { checkedPath, type FileStore, makeDurable, receive } from './file-store'
import { othersOf, type Piece, pieceName, piecesIn } from './pieces'

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
  async initiate(path: string): Promise<string> {
    const uploadId = randomUUID()
    await mkdir(this.folder(uploadId), { recursive: true })
    await writeFile(join(this.folder(uploadId), 'target'), checkedPath(path))
    return uploadId
  }

  /**
   * Stores one part; a part that comes again replaces the earlier one.
   * @param md5 in hex, when the sender said it
   * @throws TooLarge beyond `bound` bytes. @throws Failure NoSuchUpload | InvalidArgument | BadDigest
   */
  async put(
    at: { path: string; uploadId: string; partNumber: number },
    content: AsyncIterable<Uint8Array>,
    bound: number,
    md5: string | undefined,
  ): Promise<Part> {
    this.assertOpen(at)
    const { partNumber, uploadId } = at
    if (!Number.isInteger(partNumber) || partNumber < 1 || partNumber > MOST_PARTS) {
      throw new Failure('InvalidArgument', 'A part number is between 1 and 10000.')
    }
    const folder = this.folder(uploadId)
    const received = await receive(join(folder, `${randomUUID()}.part`), content, bound)
    if (md5 !== undefined && md5 !== received.md5) {
      rmSync(received.temporary)
      throw new Failure('BadDigest', 'The Content-MD5 is not that of the body.')
    }
    const piece = { number: partNumber, bytes: received.size, md5: received.md5 }
    const place = join(folder, pieceName(piece))
    renameSync(received.temporary, place)
    // Begun now, so that completing has little left to wait for; what fails here is noticed there.
    makeDurable(place).catch(() => undefined)
    for (const other of othersOf(piece, folder)) rmSync(other, { force: true })
    return partOf(piece)
  }

  async list(at: { path: string; uploadId: string }): Promise<Part[]> {
    this.assertOpen(at)
    return (await this.pieces(at.uploadId)).map(partOf)
  }

  /**
   * Puts the named parts together, in ascending order.
   * @throws Failure NoSuchUpload | InvalidPart | InvalidPartOrder | EntityTooSmall
   */
  async complete(
    at: { path: string; uploadId: string },
    wanted: readonly Pick<Part, 'partNumber' | 'etag'>[],
  ): Promise<void> {
    this.assertOpen(at)
    const pieces = await this.pieces(at.uploadId)
    const chosen = wanted.map(({ partNumber, etag }, index) => {
      if (index > 0 && partNumber <= (wanted[index - 1]?.partNumber ?? 0))
        throw new Failure('InvalidPartOrder', at.path)
      const piece = pieces.find(({ number }) => number === partNumber)
      if (!piece || `"${piece.md5}"` !== etag)
        throw new Failure('InvalidPart', `Part ${partNumber} is not what was sent.`)
      if (index < wanted.length - 1 && piece.bytes < LEAST_PART_BYTES)
        throw new Failure('EntityTooSmall', `Part ${partNumber}`)
      return piece
    })
    if (chosen.length === 0) throw new Failure('InvalidPart', 'No part was named.')
    for (const piece of pieces) if (!chosen.includes(piece)) await rm(piece.place)
    // Difference: a part survives the end of this program at once, the loss of power only from here on.
    await Promise.all(chosen.map(({ place }) => makeDurable(place)))
    await this.files.assemble(at.path, this.folder(at.uploadId))
  }

  async abort(at: { path: string; uploadId: string }): Promise<void> {
    this.assertOpen(at)
    await rm(this.folder(at.uploadId), { recursive: true })
  }

  private assertOpen({ path, uploadId }: { path: string; uploadId: string }): void {
    const target = join(this.folder(uploadId), 'target')
    const isOpen = /^[\w-]{36}$/.test(uploadId) && existsSync(target)
    if (!isOpen || readFileSync(target, 'utf8') !== path)
      throw new Failure('NoSuchUpload', 'The upload does not exist, or has ended.')
  }

  private readonly pieces = async (uploadId: string): Promise<Piece[]> =>
    (await piecesIn(this.folder(uploadId))) ?? []

  private readonly folder = (uploadId: string): string => join(this.files.partsRoot, uploadId)
}

const partOf = ({ number, md5, bytes }: Omit<Piece, 'place'>): Part => ({
  partNumber: number,
  etag: `"${md5}"`,
  size: bytes,
})
