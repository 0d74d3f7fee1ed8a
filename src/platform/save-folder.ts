/** `full` no room on the disk · `busy` another program has the file open · `closed` the browser may not write there any more */
export type FolderProblem = 'full' | 'busy' | 'closed'

/** The folder does not take anything more; the next file would fare no better. */
export class FolderRefused extends Error {
  constructor(
    readonly problem: FolderProblem,
    cause: unknown,
  ) {
    super(problem, { cause })
    this.name = 'FolderRefused'
  }
}

/** A folder on the disk of the computer, chosen by the person. Everything may throw FolderRefused. */
export interface SaveFolder {
  name: string
  /** The folder of that name in it; made when it is not there. */
  within(name: string): Promise<SaveFolder>
  names(): Promise<string[]>
  /** bytes; nothing when there is no such file */
  sizeOf(name: string): Promise<number | undefined>
  /**
   * Streams a file in, never whole in memory; it stands there only once it is whole. What the stream throws is thrown on; `signal` ends it with an
   * AbortError.
   */
  write(name: string, content: ReadableStream<Uint8Array>, signal: AbortSignal): Promise<void>
  remove(name: string): Promise<void>
}

/** Chrome and Edge on a computer can; Firefox, Safari and WeChat cannot. */
export const canSaveFolder = (): boolean =>
  process.env.TARO_ENV !== 'weapp' && typeof window.showDirectoryPicker === 'function'

/** Asks where to save; nothing when the person turned back. To be called at once when a button was pressed: the browser wants to see that. */
export async function pickFolder(): Promise<SaveFolder | undefined> {
  try {
    return folderOf(await window.showDirectoryPicker({ id: 'suixing', mode: 'readwrite' }))
  } catch (error) {
    if (nameOf(error) === 'AbortError') return undefined
    throw new FolderRefused('closed', error)
  }
}

const folderOf = (handle: FileSystemDirectoryHandle): SaveFolder => ({
  name: handle.name,
  within: (name) => asFolder(async () => folderOf(await handle.getDirectoryHandle(name, { create: true }))),
  names: () =>
    asFolder(async () => {
      const names: string[] = []
      for await (const name of handle.keys()) names.push(name)
      return names
    }),
  sizeOf: (name) => asFolder(() => sizeOf(handle, name)),
  write: (name, content, signal) =>
    asFolder(async () => {
      const isNew = (await sizeOf(handle, name)) === undefined
      const file = await handle.getFileHandle(name, { create: true })
      try {
        await content.pipeTo(await file.createWritable(), { signal })
      } catch (error) {
        // An empty file of that name would look like the work itself.
        if (isNew) await handle.removeEntry(name).catch(() => undefined)
        throw error
      }
    }),
  remove: (name) => asFolder(() => handle.removeEntry(name)),
})

async function sizeOf(handle: FileSystemDirectoryHandle, name: string): Promise<number | undefined> {
  try {
    return (await (await handle.getFileHandle(name)).getFile()).size
  } catch (error) {
    if (nameOf(error) === 'NotFoundError') return undefined
    throw error
  }
}

/** The file system throws DOMExceptions; what a stream throws is none, and an abort is the person's own wish. */
async function asFolder<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof DOMException) || error.name === 'AbortError') throw error
    throw new FolderRefused(PROBLEMS[error.name] ?? 'closed', error)
  }
}

const PROBLEMS: Readonly<Record<string, FolderProblem>> = {
  QuotaExceededError: 'full',
  NoModificationAllowedError: 'busy',
  InvalidStateError: 'busy',
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '')
