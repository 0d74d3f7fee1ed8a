import type { BoundedReader } from './bounded-reader'

/** A phone's video has three to eight boxes; a fragmented one has many, of which the first are enough. */
const MOST_BOXES = 64
const HEADER_BYTES = 16

/**
 * Whether the outermost boxes of an ISO media file end where the file ends: one that broke off on its way out of the camera or the chat has its tables
 * at the front and looks whole to a parser. Source: ISO 14496-12, 4.2.
 */
export async function hasWholeBoxes({ read }: BoundedReader, bytes: number): Promise<boolean> {
  let at = 0
  for (let boxes = 0; boxes < MOST_BOXES && at + 8 <= bytes; boxes += 1) {
    const head = await read(at, Math.min(at + HEADER_BYTES, bytes))
    const length = boxLength(head, bytes - at)
    if (length < 8 || length > bytes - at) return false
    at += length
  }
  return true
}

/** 0 reaches to the end of the file; 1 says that eight bytes follow. */
function boxLength(head: Uint8Array, rest: number): number {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength)
  const short = view.getUint32(0)
  if (short === 0) return rest
  if (short !== 1) return short
  return head.byteLength < HEADER_BYTES ? 0 : Number(view.getBigUint64(8))
}
