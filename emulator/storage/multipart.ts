import { randomUUID } from 'node:crypto'
import { renameSync, rmSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Failure } from '../failure'
import { checkedPath, type FileStore, makeDurable, receive } from './file-store'
import { type Piece, pieceIn, piecesIn } from './pieces'

export interface Part {
  readonly partNumber: number
  /** md5 of the part, quoted, as COS answers it. */
  readonly etag: string
  readonly size: number
}

/** COS: every part but the last is at least 1 MB; at most 10,000 parts. */
const LEAST_PART_BYTES = 1024 * 1024
const MOST_PARTS = 10_000
/** In the folder of an upload: the path that it is for. */
const TARGET = 'target'

/** An upload that is neither completed nor aborted. */
interface OpenUpload {
  readonly path: string
  readonly pieces: Map<number, Piece>
  /** Pieces on their way from the system's cache to the disk. */
  readonly onDisk: Map<Piece, Promise<void>>
}

/** Uploads in parts that survive a restart: each part is a file, listed until the upload is completed or aborted. */
export class MultipartUploads {
  /** What the disk has, of uploads that were asked for since the start. */
  private readonly known = new Map<string, OpenUpload>()

  constructor(private readonly files: FileStore) {}

  /** Starts an upload to this path of the storage. */
  async initiate(path: string): Promise<string> {
    const uploadId = randomUUID()
    await mkdir(this.folder(uploadId), { recursive: true })
    await writeFile(join(this.folder(uploadId), TARGET), checkedPath(path))
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
    const upload = await this.open(at)
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
    const piece = pieceIn(folder, { number: partNumber, bytes: received.size, md5: received.md5 })
    renameSync(received.temporary, piece.place)
    const before = upload.pieces.get(partNumber)
    upload.pieces.set(partNumber, piece)
    upload.onDisk.set(piece, received.onDisk)
    if (before && before.place !== piece.place) rmSync(before.place, { force: true })
    return partOf(piece)
  }

  async list(at: { path: string; uploadId: string }): Promise<Part[]> {
    const { pieces } = await this.open(at)
    return inOrder(pieces).map(partOf)
  }

  /**
   * Puts the named parts together, in ascending order.
   * @throws Failure NoSuchUpload | InvalidPart | InvalidPartOrder | EntityTooSmall
   */
  async complete(
    at: { path: string; uploadId: string },
    wanted: readonly Pick<Part, 'partNumber' | 'etag'>[],
  ): Promise<void> {
    const { pieces, onDisk } = await this.open(at)
    const chosen = wanted.map(({ partNumber, etag }, index) => {
      if (index > 0 && partNumber <= (wanted[index - 1]?.partNumber ?? 0))
        throw new Failure('InvalidPartOrder', at.path)
      const piece = pieces.get(partNumber)
      if (!piece || `"${piece.md5}"` !== etag)
        throw new Failure('InvalidPart', `Part ${partNumber} is not what was sent.`)
      if (index < wanted.length - 1 && piece.bytes < LEAST_PART_BYTES)
        throw new Failure('EntityTooSmall', `Part ${partNumber}`)
      return piece
    })
    if (chosen.length === 0) throw new Failure('InvalidPart', 'No part was named.')
    for (const piece of pieces.values()) if (!chosen.includes(piece)) await rm(piece.place)
    // Difference: a part survives the end of this program at once, the loss of power only from here on.
    await Promise.all(chosen.map((piece) => onDisk.get(piece) ?? makeDurable(piece.place)))
    this.known.delete(at.uploadId)
    await this.files.assemble(at.path, this.folder(at.uploadId))
  }

  async abort(at: { path: string; uploadId: string }): Promise<void> {
    await this.open(at)
    this.known.delete(at.uploadId)
    await rm(this.folder(at.uploadId), { recursive: true })
  }

  /** @throws Failure NoSuchUpload */
  private async open({ path, uploadId }: { path: string; uploadId: string }): Promise<OpenUpload> {
    const upload = this.known.get(uploadId) ?? (await this.load(uploadId))
    if (upload?.path !== path) throw new Failure('NoSuchUpload', 'The upload does not exist, or has ended.')
    return upload
  }

  /** As an earlier run of this program left it. */
  private async load(uploadId: string): Promise<OpenUpload | undefined> {
    if (!/^[\w-]{36}$/.test(uploadId)) return undefined
    const folder = this.folder(uploadId)
    const path = await readFile(join(folder, TARGET), 'utf8').catch(() => undefined)
    const pieces = (await piecesIn(folder)) ?? []
    if (path === undefined) return undefined
    const found = { path, pieces: new Map(pieces.map((piece) => [piece.number, piece])), onDisk: new Map() }
    // Two requests may have looked at the same time.
    const upload = this.known.get(uploadId) ?? found
    this.known.set(uploadId, upload)
    return upload
  }

  private readonly folder = (uploadId: string): string => join(this.files.partsRoot, uploadId)
}

const inOrder = (pieces: ReadonlyMap<number, Piece>): Piece[] =>
  [...pieces.values()].sort((one, other) => one.number - other.number)

const partOf = ({ number, md5, bytes }: Omit<Piece, 'place'>): Part => ({
  partNumber: number,
  etag: `"${md5}"`,
  size: bytes,
})
