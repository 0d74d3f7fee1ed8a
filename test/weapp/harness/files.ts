import { createHash } from 'node:crypto'
import { request } from 'node:http'
import type { LargeFile } from '../../functions/file/large-file'

/** The phone's files and its line to the storage. They outlive the app; what belongs to a killed app never answers. */
export interface Shelf {
  /** what the next choice from a chat is; `undefined` is a person who turned back */
  chosen: LargeFile | undefined
  /** what WeChat's small picture of the next video from the album shows; brightness 0 … 255, places from 0 to 1 */
  thumb: (x: number, y: number) => number
  /** temporary path → file, as long as WeChat keeps it */
  temporary: Map<string, LargeFile>
  /** whether this request breaks in its middle */
  breaks: () => boolean
  /** bytes that the line has carried whole, and after how many it stands still until more are allowed */
  carried: number
  carries: number
  /** bytes that were handed to the network */
  sent: number
  broken: number
  /** descriptors of the running app that nobody has closed */
  open: Set<string>
  /** largest piece that was read at once */
  largestRead: number
  /** what large pieces were read into, each once */
  memory: Set<ArrayBuffer>
  /** rises with every start of the app */
  launches: number
}

export const newShelf = (): Shelf => ({
  chosen: undefined,
  thumb: () => 0,
  temporary: new Map(),
  breaks: () => false,
  carried: 0,
  carries: Number.POSITIVE_INFINITY,
  sent: 0,
  broken: 0,
  open: new Set(),
  largestRead: 0,
  memory: new Set(),
  launches: 0,
})

interface Callbacks {
  success?: (result: object) => void
  fail?: (error: { errMsg: string }) => void
  complete?: () => void
}
type Options<More> = Callbacks & More

/** WeChat answers with a promise when nobody hands in callbacks. */
const promising =
  <O extends Callbacks>(call: (options: O) => void) =>
  (options: O): unknown => {
    if (options.success || options.fail) return call(options)
    return new Promise((success, fail) => call({ ...options, success, fail }))
  }

const later = (run: () => void): void => void setTimeout(run, 0)

/** `wx` as far as files are concerned; descriptors and requests of one start of the app. */
export function filesOf(shelf: Shelf, isOnline: () => boolean): Record<string, unknown> {
  shelf.launches += 1
  shelf.open.clear()
  const launch = shelf.launches
  const ifAlive = (run: () => void): void => {
    if (launch === shelf.launches) later(run)
  }
  const answer = (options: Callbacks, result: object | undefined, errMsg = 'fail'): void =>
    ifAlive(() => {
      if (result) options.success?.(result)
      else options.fail?.({ errMsg })
      options.complete?.()
    })
  const written = new Map<string, Uint8Array>()
  return {
    env: { USER_DATA_PATH: 'wxfile://usr' },
    getFileSystemManager: () => ({
      open(options: Options<{ filePath: string }>) {
        const fd = shelf.temporary.has(options.filePath) ? options.filePath : undefined
        if (fd) shelf.open.add(fd)
        answer(options, fd ? { fd } : undefined)
      },
      close(options: Options<{ fd: string }>) {
        answer(options, shelf.open.delete(options.fd) ? {} : undefined, 'close:fail bad file descriptor')
      },
      read: (options: Options<{ fd: string; arrayBuffer: ArrayBuffer; position: number }>) => {
        const into = new Uint8Array(options.arrayBuffer)
        shelf.largestRead = Math.max(shelf.largestRead, into.length)
        shelf.memory.add(options.arrayBuffer)
        const file = shelf.open.has(options.fd) ? shelf.temporary.get(options.fd) : undefined
        answer(options, file && { bytesRead: file.read(into, options.position) })
      },
      getFileInfo: (options: Options<{ filePath: string }>) => {
        const file = shelf.temporary.get(options.filePath)
        answer(options, file && { size: file.bytes })
      },
      writeFile: (options: Options<{ filePath: string; data: ArrayBuffer }>) => {
        written.set(options.filePath, new Uint8Array(options.data))
        answer(options, {})
      },
      unlink: (options: Options<{ filePath: string }>) => {
        written.delete(options.filePath)
        answer(options, {})
      },
    }),
    getFileInfo: promising((options: Options<{ filePath: string }>) => {
      const bytes = written.get(options.filePath)
      const digest = bytes && createHash('md5').update(bytes).digest('hex')
      answer(options, bytes && { size: bytes.length, digest })
    }),
    chooseMedia: promising((options: Callbacks) => {
      const { chosen } = shelf
      if (!chosen) return answer(options, undefined, 'chooseMedia:fail cancel')
      const tempFilePath = `http://tmp/${launch}-${shelf.temporary.size}.mp4`
      shelf.temporary.set(tempFilePath, chosen)
      const thumbTempFilePath = `${tempFilePath}.jpg`
      const file = { tempFilePath, thumbTempFilePath, fileType: 'video', size: chosen.bytes }
      answer(options, { tempFiles: [file], type: 'video' })
    }),
    chooseMessageFile: promising((options: Callbacks) => {
      const { chosen } = shelf
      if (!chosen) return answer(options, undefined, 'chooseMessageFile:fail cancel')
      const path = `http://tmp/${launch}-${shelf.temporary.size}.mp4`
      shelf.temporary.set(path, chosen)
      answer(options, { tempFiles: [{ path, name: chosen.name, size: chosen.bytes, type: 'file' }] })
    }),
    request: (options: Options<Put>) => put(shelf, options, isOnline, answer),
  }
}

interface Put {
  url: string
  method: string
  data: ArrayBuffer
  header: Record<string, string>
}

function put(
  shelf: Shelf,
  options: Options<Put>,
  isOnline: () => boolean,
  answer: (options: Callbacks, result: object | undefined, errMsg?: string) => void,
): { abort: () => void } {
  if (!isOnline()) {
    answer(options, undefined, 'request:fail network is not connected')
    return { abort: () => undefined }
  }
  const body = new Uint8Array(options.data)
  if (shelf.carried + body.length > shelf.carries) return standStill(shelf, options, isOnline, answer)
  const headers = { ...options.header, 'content-length': body.length }
  const sent = request(options.url, { method: options.method, headers }, (response) => {
    response.resume().once('end', () => answer(options, { statusCode: response.statusCode }))
  })
  const lose = () => sent.destroy(new Error('request:fail'))
  sent.once('error', () => answer(options, undefined, 'request:fail'))
  if (shelf.breaks()) {
    shelf.broken += 1
    shelf.sent += body.length / 2
    sent.write(body.subarray(0, body.length / 2), () => setTimeout(lose, 5))
  } else {
    shelf.sent += body.length
    shelf.carried += body.length
    sent.end(body)
  }
  return { abort: lose }
}

/** The line has carried what it may: the request waits, and goes when it may carry more. */
function standStill(...[shelf, options, isOnline, answer]: Parameters<typeof put>): { abort: () => void } {
  let going: { abort: () => void } | undefined
  const waiting = setInterval(() => {
    const mayGo = shelf.carried + options.data.byteLength <= shelf.carries
    if (isOnline() && !mayGo) return
    clearInterval(waiting)
    going = put(shelf, options, isOnline, answer)
  }, 20)
  const abort = () => {
    clearInterval(waiting)
    if (going) going.abort()
    else answer(options, undefined, 'request:fail abort')
  }
  return { abort }
}
