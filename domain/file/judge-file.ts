import { type FileFormat, formatOf, isContentOf, kindOf, type Signature } from './format'

/** What a file must be; part of an evidence item's specification. */
export interface FileSpec {
  /** bytes */
  maxBytes: number
  formats: readonly FileFormat[]
  /** of a video; both included */
  minSeconds?: number
  maxSeconds?: number
}

/** What the server read in the stored file itself. The writer of a file chooses what its container says: evidence, not proof. */
export interface VideoFacts {
  seconds: number
  /** pixels as shown, after rotation */
  width: number
  height: number
  /** `mp4`, `mov`, `webm` */
  container: string
}

/** Seconds are whole; `limit` is the specification's. */
export type FileProblem =
  | { problem: 'empty' }
  | { problem: 'too-large'; bytes: number; limit: number }
  | { problem: 'format-not-taken'; formats: readonly FileFormat[] }
  | { problem: 'not-what-it-says'; format: FileFormat; looksLike: Signature }
  | { problem: 'damaged' }
  | { problem: 'no-moving-picture' }
  | { problem: 'too-short'; seconds: number; limit: number }
  | { problem: 'too-long'; seconds: number; limit: number }

/** Before anything is sent: what name and size already show. `undefined` when nothing speaks against it. */
export function judgeWanted(spec: FileSpec, file: { name: string; bytes: number }): FileProblem | undefined {
  if (file.bytes === 0) return { problem: 'empty' }
  const format = formatOf(file.name)
  if (format === undefined || !spec.formats.includes(format))
    return { problem: 'format-not-taken', formats: spec.formats }
  if (file.bytes > spec.maxBytes) return { problem: 'too-large', bytes: file.bytes, limit: spec.maxBytes }
  return undefined
}

/** A phone's video may end a moment after the minute that its teacher aimed at. */
const GRACE_SECONDS = 1

export type VideoReading = { state: 'read'; video: VideoFacts } | { state: 'damaged' | 'no-moving-picture' }

/** The stored file: by its first bytes, and for a video by what was read in its container. */
export function judgeStored(
  spec: FileSpec,
  format: FileFormat,
  found: { signature: Signature; video?: VideoReading },
): FileProblem | undefined {
  if (!isContentOf(found.signature, format))
    return { problem: 'not-what-it-says', format, looksLike: found.signature }
  if (kindOf(format) !== 'video') return undefined
  if (found.video?.state !== 'read') return { problem: found.video?.state ?? 'damaged' }
  return judgeLength(spec, found.video.video.seconds)
}

/** Of a video; a moment more or less than wanted is no problem. */
export function judgeLength({ minSeconds, maxSeconds }: FileSpec, seconds: number): FileProblem | undefined {
  if (minSeconds !== undefined && seconds < minSeconds - GRACE_SECONDS)
    return { problem: 'too-short', seconds: Math.round(seconds), limit: minSeconds }
  if (maxSeconds !== undefined && seconds > maxSeconds + GRACE_SECONDS)
    return { problem: 'too-long', seconds: Math.round(seconds), limit: maxSeconds }
  return undefined
}
