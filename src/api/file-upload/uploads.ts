import { useSyncExternalStore } from 'react'
import { withSample } from '@/domain/file'
import { type Connection, followConnection } from '../../platform/connection'
import type { FileSource } from '../../platform/file-source'
import { partDigest } from '../../platform/part-digest'
import type { Answers } from '../answers'
import { api } from '../client'
import { queryClient } from '../query'
import { refusalOf } from '../refused'
import { complete, type UploadedFile, waitForInspection } from './finish'
import { type Halt, newHalt } from './halt'
import { forgetPlace, keepPlace } from './keepsakes'
import { WantsFile } from './parts-job'
import { putPart } from './put-part'
import { type PartsTools, sendParts } from './send-parts'
import { asksAboutMobile, paused, sending, type Upload, type UploadState } from './upload'
import { patiently, pause, wake } from './waiting'

export type OpenFile = Answers['file']['file']
/** As lists show it: `arrived` bytes of an upload, without its parts. */
export type ShownFile = Omit<OpenFile, 'parts'> & { arrived?: number }

/** Side by side; WeChat allows ten requests in all. */
const LANES = 3

const uploads = new Map<string, Upload>()
const listeners = new Set<() => void>()
let connection: Connection = 'wifi'
let isFollowing = false

/** The upload of this file on this device, if there is one. */
export const useUpload = (file: string | undefined): UploadState | undefined =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => (file === undefined ? undefined : uploads.get(file)?.state),
  )

/** Sends a file that the server knows; parts that have arrived are recognised. The page may go away meanwhile. */
export function startUpload(known: OpenFile, source: FileSource): void {
  follow()
  keepPlace(known.id, source)
  const before = uploads.get(known.id)
  before?.halt.halt()
  const upload: Upload = {
    file: known.id,
    job: {
      bytes: known.bytes,
      partBytes: known.partBytes,
      source,
      arrived: new Map(known.parts.map(({ number, md5 }) => [number, md5])),
      digests: new Map(),
    },
    halt: newHalt(),
    samples: [],
    overLine: 0,
    isMobileAllowed: false,
    run: before ? before.run.then(() => before.job.source.close()) : Promise.resolve(),
    isOn: false,
    state: { state: 'checking' },
  }
  uploads.set(known.id, upload)
  if (source.bytes === known.bytes) start(upload)
  else show(upload, { state: 'wants-file', why: 'different' })
}

export function pauseUpload(file: string): void {
  const upload = uploads.get(file)
  if (upload) hold(upload, 'person')
}

/** Sends the rest as soon as there is wifi. */
export function waitForWifi(file: string): void {
  const upload = uploads.get(file)
  if (upload) hold(upload, 'wifi')
}

/** Goes on where it was; `overMobile` allows mobile data for what is left. */
export function continueUpload(file: string, overMobile = false): void {
  const upload = uploads.get(file)
  if (!upload) return
  if (overMobile) upload.isMobileAllowed = true
  start(upload)
}

/** Forgets it on this device; what has arrived stays on the server until the file is deleted. */
export function dropUpload(file: string): void {
  const upload = uploads.get(file)
  upload?.halt.halt()
  void upload?.run.then(() => upload.job.source.close())
  uploads.delete(file)
  forgetPlace(file)
  wake()
  changed()
}

/** Begins a run after the one before has let go; one that is on only stops waiting. */
function start(upload: Upload): void {
  if (upload.isOn && !upload.halt.isHalted) wake()
  else if (connection === 'mobile' && asksAboutMobile(upload)) hold(upload, 'mobile')
  else begin(upload)
}

function begin(upload: Upload): void {
  const halt = newHalt()
  upload.halt = halt
  upload.isOn = true
  upload.samples = withSample([], { at: Date.now(), bytes: upload.overLine })
  show(upload, sending(upload))
  upload.run = upload.run.then(() => run(upload, halt))
}

async function run(upload: Upload, halt: Halt): Promise<void> {
  try {
    for (let whole: UploadedFile | undefined; !whole && !halt.isHalted; ) {
      await sendParts(upload.job, toolsOf(upload, halt), halt)
      if (halt.isHalted) return
      show(upload, { state: 'checking' })
      whole = await patiently(
        () => complete(upload.file, upload.job),
        halt,
        () => show(upload, paused(upload, 'network')),
      )
      if (!whole) continue
      show(upload, { state: 'checking' })
      await end(upload, await waitForInspection(whole))
    }
  } catch (error) {
    show(upload, failure(error))
  } finally {
    if (upload.halt === halt) upload.isOn = false
  }
}

async function end(upload: Upload, file: UploadedFile): Promise<void> {
  forgetPlace(upload.file)
  upload.job.source.close()
  show(upload, { state: 'done', file })
  await queryClient.invalidateQueries()
}

const failure = (error: unknown): UploadState =>
  error instanceof WantsFile
    ? { state: 'wants-file', why: error.why }
    : { state: 'failed', refusal: refusalOf(error) }

const toolsOf = (upload: Upload, halt: Halt): PartsTools => ({
  lanes: LANES,
  sign: (parts) => api.file.signParts.mutate({ file: upload.file, parts }),
  arrived: async () => (await api.file.file.query({ file: upload.file })).parts,
  digest: partDigest,
  put: putPart,
  pause,
  onPart(sent) {
    upload.overLine += sent
    upload.samples = withSample(upload.samples, { at: Date.now(), bytes: upload.overLine })
    if (!halt.isHalted) show(upload, sending(upload))
  },
  onLine(works) {
    if (!works && !halt.isHalted) show(upload, paused(upload, 'network'))
  },
  now: Date.now,
})

function hold(upload: Upload, why: 'person' | 'mobile' | 'wifi'): void {
  upload.halt.halt()
  wake()
  show(upload, paused(upload, why))
}

function show(upload: Upload, state: UploadState): void {
  if (uploads.get(upload.file) !== upload) return
  upload.state = state
  changed()
}

function changed(): void {
  for (const listener of listeners) listener()
}

/** Once for all uploads: what the device is connected by decides whether they go, wait or ask. */
function follow(): void {
  if (isFollowing) return
  isFollowing = true
  followConnection((now) => {
    connection = now
    if (now !== 'none') wake()
    for (const upload of uploads.values()) meet(upload, now)
  })
}

function meet(upload: Upload, now: Connection): void {
  const { state } = upload
  const isSending = state.state === 'sending'
  const isHeld = state.state === 'paused' && (state.why === 'mobile' || state.why === 'wifi')
  if (now === 'wifi' && isHeld) start(upload)
  // The lanes stay: they try again by themselves.
  else if (now === 'none' && isSending) show(upload, paused(upload, 'network'))
  else if (now === 'mobile' && isSending && asksAboutMobile(upload)) hold(upload, 'mobile')
}
