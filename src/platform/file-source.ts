import Taro from '@tarojs/taro'
import type { Cover } from './video-cover'

/** A file on this device that is read piece by piece; never whole. */
export interface FileSource {
  name: string
  bytes: number
  /** bytes `start` up to but not including `end` */
  read: (start: number, end: number) => Promise<ArrayBuffer>
  /** Nobody needs this piece any more: a later one may take its memory. */
  giveBack: (piece: ArrayBuffer) => void
  /** Lets the device have it back; reading again opens it again. */
  close: () => void
  /** where WeChat keeps it, as long as it keeps it */
  path?: string
  /** of a video whose first picture this device can see */
  cover?: Cover
}

export const sourceOfBlob = (file: File): FileSource => ({
  name: file.name,
  bytes: file.size,
  read: (start, end) => file.slice(start, end).arrayBuffer(),
  giveBack: () => undefined,
  close: () => undefined,
})

/**
 * A file of WeChat's. By descriptor, because `readFile` with a position is documented for files up to 100 MB only; old base libraries (< 2.16.1)
 * have no other.
 */
export function sourceOfPhone(path: string, name: string, bytes: number): FileSource {
  const files = Taro.getFileSystemManager()
  let opened: Promise<string> | undefined
  // A phone collects garbage late, and a lesson of a gigabyte would be all garbage.
  const spare: ArrayBuffer[] = []
  const memoryOf = (bytes: number): ArrayBuffer => {
    const at = spare.findIndex(({ byteLength }) => byteLength === bytes)
    const [used] = at < 0 ? [] : spare.splice(at, 1)
    return used ?? new ArrayBuffer(bytes)
  }
  const read = async (start: number, end: number): Promise<ArrayBuffer> => {
    if (typeof files.open !== 'function') return readSlice(path, start, end)
    opened ??= openFile(path)
    return readFrom(await opened, start, memoryOf(end - start))
  }
  const close = () => {
    opened?.then((fd) => files.close({ fd, fail: () => undefined })).catch(() => undefined)
    opened = undefined
  }
  return { name, bytes, read, giveBack: (piece) => void spare.push(piece), close, path }
}

function openFile(filePath: string): Promise<string> {
  return new Promise((resolve, reject) => {
    Taro.getFileSystemManager().open({
      filePath,
      flag: 'r',
      success: ({ fd }) => resolve(fd),
      fail: ({ errMsg }) => reject(new Error(errMsg)),
    })
  })
}

/** Fills `arrayBuffer` with the bytes from `position` on. */
function readFrom(fd: string, position: number, arrayBuffer: ArrayBuffer): Promise<ArrayBuffer> {
  const length = arrayBuffer.byteLength
  return new Promise((resolve, reject) => {
    Taro.getFileSystemManager().read({
      fd,
      arrayBuffer,
      length,
      position,
      success: ({ bytesRead }) =>
        Number(bytesRead) === length
          ? resolve(arrayBuffer)
          : reject(new Error('the file is shorter than it was')),
      fail: ({ errMsg }) => reject(new Error(errMsg)),
    })
  })
}

function readSlice(filePath: string, position: number, end: number): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    Taro.getFileSystemManager().readFile({
      filePath,
      position,
      length: end - position,
      success: ({ data }) => resolve(data as ArrayBuffer),
      fail: ({ errMsg }) => reject(new Error(errMsg)),
    })
  })
}

/** The same file, if WeChat still has it with the same size; its temporary paths may be gone after the app was killed. */
export async function stillThere(path: string, name: string, bytes: number): Promise<FileSource | undefined> {
  if (process.env.TARO_ENV !== 'weapp') return undefined
  const size = await new Promise<number>((resolve) => {
    Taro.getFileSystemManager().getFileInfo({
      filePath: path,
      success: ({ size: found }) => resolve(found),
      fail: () => resolve(-1),
    })
  })
  return size === bytes ? sourceOfPhone(path, name, bytes) : undefined
}
