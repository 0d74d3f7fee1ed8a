import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** One part of a file, as a file on disk that says in its name which part it is. */
export interface Piece {
  readonly number: number
  readonly md5: string
  readonly bytes: number
  readonly place: string
}

export const pieceIn = (folder: string, piece: Omit<Piece, 'place'>): Piece => ({
  ...piece,
  place: join(folder, `part-${String(piece.number).padStart(5, '0')}-${piece.bytes}-${piece.md5}`),
})

/** In the order of their numbers; `undefined` when there is no such folder. */
export async function piecesIn(folder: string): Promise<Piece[] | undefined> {
  const names = await readdir(folder).catch(() => undefined)
  return names?.sort().flatMap((name) => {
    const [, number, bytes, md5] = /^part-(\d+)-(\d+)-([0-9a-f]{32})$/.exec(name) ?? []
    if (md5 === undefined) return []
    return [{ number: Number(number), bytes: Number(bytes), md5, place: join(folder, name) }]
  })
}

export const bytesOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((total, { bytes }) => total + bytes, 0)

/** Bytes `start` to `end` of all pieces together, both included. */
export async function* readPieces(
  pieces: readonly Piece[],
  start: number,
  end: number,
): AsyncGenerator<Uint8Array> {
  let before = 0
  for (const { bytes, place } of pieces) {
    const [first, last] = [Math.max(start - before, 0), Math.min(end - before, bytes - 1)]
    if (first <= last)
      yield* createReadStream(place, { start: first, end: last }) as AsyncIterable<Uint8Array>
    before += bytes
    if (before > end) return
  }
}
