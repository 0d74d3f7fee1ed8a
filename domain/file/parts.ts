const MEBIBYTE = 1024 * 1024

/**
 * Bytes of every part but the last. A phone's request is cut off after 60 s, so parts are as small as the storage allows (1 MiB, COS) until their
 * number would cost more than their size saves; the same size of file always gives the same parts, which is how two picks are compared.
 */
export function partBytesFor(bytes: number): number {
  if (bytes <= 64 * MEBIBYTE) return MEBIBYTE
  return bytes <= 2048 * MEBIBYTE ? 2 * MEBIBYTE : 4 * MEBIBYTE
}

export interface PartRange {
  /** from 1 on */
  number: number
  /** first byte, and the one after the last */
  start: number
  end: number
}

/** Where every part lies, in order. */
export function partsOf(bytes: number, partBytes: number): PartRange[] {
  return Array.from({ length: Math.ceil(bytes / partBytes) }, (_, index) => ({
    number: index + 1,
    start: index * partBytes,
    end: Math.min((index + 1) * partBytes, bytes),
  }))
}
