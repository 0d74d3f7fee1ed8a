import type { FileSource } from '../../platform/file-source'

/** The file has to be picked again: it is not the one whose parts have arrived, or the device does not give it out any more. */
export class WantsFile extends Error {
  constructor(readonly why: 'different' | 'gone') {
    super(why)
    this.name = 'WantsFile'
  }
}

/** One upload as it stands in memory; a pause keeps it, a killed app loses it. */
export interface PartsJob {
  bytes: number
  partBytes: number
  source: Pick<FileSource, 'read' | 'giveBack' | 'close'>
  /** part → md5 that the storage has */
  arrived: Map<number, string>
  /** part → md5 of this file, as far as it was read */
  digests: Map<number, string>
}

/** Whether the storage has this part of this very file. */
export const isThere = (number: number, { arrived, digests }: PartsJob): boolean =>
  digests.has(number) && arrived.get(number) === digests.get(number)

/** Damage is possible in one part; when none of those compared so far fits, it is another file. @throws WantsFile */
export function assertSameFile(number: number, { arrived, digests }: PartsJob): void {
  const hasOther = arrived.has(number)
  const fits = [...digests].some(([part, md5]) => arrived.get(part) === md5)
  if (hasOther && !fits) throw new WantsFile('different')
}
