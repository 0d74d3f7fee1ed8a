import { type FileProblem, type FileSpec, judgeLength, judgeWanted } from '@/domain/file'
import type { EvidenceItem, EvidenceKind } from './specification'

/** What is known of a file; of a video only what was read from the stored bytes. */
export interface FileFacts {
  readonly kind: EvidenceKind
  readonly name: string
  readonly bytes: number
  readonly seconds?: number
}

export type Unfit =
  | FileProblem
  | { readonly problem: 'kind-not-asked'; readonly asked: readonly EvidenceKind[] }

const MINUTE_SECONDS = 60

/** What the storage must refuse already. */
export const fileSpecOf = ({ formats, mostBytes, minutes }: EvidenceItem): FileSpec => ({
  maxBytes: mostBytes,
  formats,
  ...(minutes?.atLeast !== undefined && { minSeconds: minutes.atLeast * MINUTE_SECONDS }),
  ...(minutes?.atMost !== undefined && { maxSeconds: minutes.atMost * MINUTE_SECONDS }),
})

/** Why a file does not serve an item; nothing when it does. A length that is not known yet is judged when it is. */
export function judgeFile(item: EvidenceItem, file: FileFacts): Unfit | undefined {
  if (!item.kinds.includes(file.kind)) return { problem: 'kind-not-asked', asked: item.kinds }
  const spec = fileSpecOf(item)
  return judgeWanted(spec, file) ?? (file.seconds === undefined ? undefined : judgeLength(spec, file.seconds))
}
