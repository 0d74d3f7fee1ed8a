import { parentPort, workerData } from 'node:worker_threads'
import { CustomSource, Input, MATROSKA, MP4, QTFF, WEBM } from 'mediabunny'
import type { VideoFacts } from '@/domain/file'
import { type BoundedReader, boundedReader, Unreachable } from './bounded-reader'
import type { ThreadAnswer } from './read-video'
import { hasWholeBoxes } from './whole-boxes'

/** A thread of its own: reads one container and posts what it found. See read-video.ts for the bounds. */
async function readContainer({ url, bytes }: { url: string; bytes: number }): Promise<ThreadAnswer> {
  const reader = boundedReader(url)
  const source = new CustomSource({
    getSize: () => bytes,
    read: (start, end) => reader.read(start, end),
    prefetchProfile: 'fileSystem',
    // A read ahead that fails fails again when it is needed.
    handleUnhandledError: () => undefined,
  })
  const input = new Input({ source, formats: [MP4, QTFF, MATROSKA, WEBM] })
  try {
    return await readInput(input, reader, bytes)
  } catch (error) {
    return isUnreachable(error) ? { state: 'unreachable', why: String(error) } : { state: 'damaged' }
  } finally {
    input.dispose()
  }
}

async function readInput(input: Input, reader: BoundedReader, bytes: number): Promise<ThreadAnswer> {
  const { name, isIso } = containerOf((await input.getFormat()).name)
  if (isIso && !(await hasWholeBoxes(reader, bytes))) return { state: 'damaged' }
  const track = await input.getPrimaryVideoTrack()
  if (!track) return { state: (await input.getTracks()).length > 0 ? 'no-moving-picture' : 'damaged' }
  // What a browser or a fragmenting encoder wrote has no length in its head: then it is counted.
  const seconds = (await input.getDurationFromMetadata()) || (await input.computeDuration())
  const video: VideoFacts = {
    seconds,
    width: await track.getDisplayWidth(),
    height: await track.getDisplayHeight(),
    container: name,
  }
  return isSound(video) ? { state: 'read', video } : { state: 'damaged' }
}

const containerOf = (format: string): { name: string; isIso: boolean } => {
  if (format === 'MP4') return { name: 'mp4', isIso: true }
  if (format === 'QuickTime File Format') return { name: 'mov', isIso: true }
  return { name: 'webm', isIso: false }
}

const isSound = ({ seconds, width, height }: VideoFacts): boolean =>
  [seconds, width, height].every((value) => Number.isFinite(value) && value > 0)

const isUnreachable = (error: unknown): boolean =>
  error instanceof Unreachable || (error instanceof Error && error.cause instanceof Unreachable)

void readContainer(workerData as { url: string; bytes: number }).then((answer) =>
  parentPort?.postMessage(answer),
)
