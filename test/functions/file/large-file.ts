import { randomFillSync } from 'node:crypto'

const BLOCK = 1024 * 1024

/** A file that exists only where it is read: a head and a tail, and noise between them, different in every megabyte. */
export interface LargeFile {
  name: string
  bytes: number
  /** fills `into` from `position` on; answers how many bytes there were */
  read(into: Uint8Array, position: number): number
}

export function largeFile(name: string, head: Uint8Array, noise: number, tail: Uint8Array): LargeFile {
  const block = randomFillSync(new Uint8Array(BLOCK))
  const bytes = head.length + noise + tail.length
  return {
    name,
    bytes,
    read(into, position) {
      const end = Math.min(position + into.length, bytes)
      for (let at = position; at < end; ) {
        const piece = pieceAt(at).subarray(0, end - at)
        into.set(piece, at - position)
        at += piece.length
      }
      return end - position
    },
  }

  /** What lies at a place, up to the next seam. */
  function pieceAt(at: number): Uint8Array {
    if (at < head.length) return head.subarray(at)
    const inside = at - head.length
    if (inside >= noise) return tail.subarray(inside - noise)
    const [number, offset] = [Math.floor(inside / BLOCK), inside % BLOCK]
    // The first byte of every megabyte tells them apart.
    if (offset === 0) return Uint8Array.of(number & 0xff)
    return block.subarray(offset, offset + Math.min(BLOCK - offset, noise - inside))
  }
}
