import type { EvidenceItem, EvidenceKind } from './specification'

/** What is known of a file; of a video only what was read from the stored bytes. */
export interface FileFacts {
  readonly kind: EvidenceKind
  readonly name: string
  readonly bytes: number
  readonly seconds?: number
}

export type FileProblem =
  | { readonly code: 'kind-not-asked'; readonly asked: readonly EvidenceKind[] }
  | { readonly code: 'format-not-taken'; readonly format: string; readonly formats: readonly string[] }
  | { readonly code: 'too-large'; readonly bytes: number; readonly most: number }
  | { readonly code: 'too-long' | 'too-short'; readonly seconds: number; readonly minutes: number }

const MINUTE_SECONDS = 60
/** A phone's encoder may close a clip a few frames late; a document that says minutes does not mean frames. */
const FRAMES_OF_GRACE_SECONDS = 1

/** Why a file does not serve an item; empty when it does. A length that is not known yet is judged when it is. */
export function judgeFile(item: EvidenceItem, file: FileFacts): FileProblem[] {
  if (!item.kinds.includes(file.kind)) return [{ code: 'kind-not-asked', asked: item.kinds }]
  const format = formatOf(file.name)
  return [
    ...(item.formats.includes(format)
      ? []
      : [{ code: 'format-not-taken', format, formats: item.formats } as const]),
    ...(file.bytes > item.mostBytes
      ? [{ code: 'too-large', bytes: file.bytes, most: item.mostBytes } as const]
      : []),
    ...lengthProblems(item, file),
  ]
}

function lengthProblems({ minutes }: EvidenceItem, { kind, seconds }: FileFacts): FileProblem[] {
  if (kind !== 'video' || seconds === undefined || minutes === undefined) return []
  const { atLeast, atMost } = minutes
  if (atMost !== undefined && seconds > atMost * MINUTE_SECONDS + FRAMES_OF_GRACE_SECONDS)
    return [{ code: 'too-long', seconds, minutes: atMost }]
  if (atLeast !== undefined && seconds < atLeast * MINUTE_SECONDS - FRAMES_OF_GRACE_SECONDS)
    return [{ code: 'too-short', seconds, minutes: atLeast }]
  return []
}

/** The ending of a file's name, lower case, without the dot; empty when it has none. */
export const formatOf = (name: string): string => /\.([^.]+)$/u.exec(name)?.[1]?.toLowerCase() ?? ''

/** The kind that a name's ending says, among those that an item takes. */
export const kindOf = (
  name: string,
  formats: Readonly<Record<EvidenceKind, readonly string[]>>,
): EvidenceKind | undefined => {
  const format = formatOf(name)
  return (Object.keys(formats) as EvidenceKind[]).find((kind) => formats[kind].includes(format))
}
