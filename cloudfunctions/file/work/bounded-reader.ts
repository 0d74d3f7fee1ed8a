import { readRange } from './read-range'

/** The tables of three hours of video are some ten megabytes, and are read in a few dozen pieces. */
const MOST_BYTES = 32 * 1024 * 1024
const MOST_READS = 400

export class Unreachable extends Error {}
class TooMuchToRead extends Error {}

export interface BoundedReader {
  /** Bytes `start` up to but not including `end`. @throws Unreachable, or Error beyond the bounds */
  read(start: number, end: number): Promise<Uint8Array>
}

/** Ranged reads of one file, so many and no more, whatever the file says about itself. */
export function boundedReader(url: string): BoundedReader {
  let [bytes, reads] = [0, 0]
  return {
    async read(start, end) {
      bytes += end - start
      reads += 1
      if (bytes > MOST_BYTES || reads > MOST_READS) throw new TooMuchToRead()
      return readRange(url, start, end).catch((error: unknown) => {
        throw new Unreachable(String(error))
      })
    },
  }
}
