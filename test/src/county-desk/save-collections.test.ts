import { Refused } from '@/src/api/refused'
import type {
  CollectionFile,
  CollectionSource,
} from '@/src/packages/county-desk/pages/library/saving/collection-source'
import {
  CollectionMoved,
  type Progress,
  saveCollections,
  type Watcher,
} from '@/src/packages/county-desk/pages/library/saving/save-collections'
import { FolderRefused, type SaveFolder } from '@/src/platform/save-folder'

/** Only its shape is used; the real one speaks to the server. */
jest.mock('@/src/api/client', () => ({ api: {} }))

const MB = 1024 * 1024

/** A disk: contents by path. */
function newDisk(refuses: (path: string) => FolderRefused | undefined = () => undefined) {
  const contents = new Map<string, Buffer>()
  const folderAt = (path: string): SaveFolder => ({
    name: path,
    within: async (name) => folderAt(`${path}${name}/`),
    names: async () =>
      [...contents.keys()].filter((key) => key.startsWith(path)).map((key) => key.slice(path.length)),
    sizeOf: async (name) => contents.get(path + name)?.length,
    async write(name, content, signal) {
      const refusal = refuses(path + name)
      if (refusal) throw refusal
      const chunks: Uint8Array[] = []
      await content.pipeTo(new WritableStream({ write: (chunk) => void chunks.push(chunk) }), { signal })
      contents.set(path + name, Buffer.concat(chunks))
    },
    remove: async (name) => void contents.delete(path + name),
  })
  return { contents, folder: folderAt('') }
}

const files: CollectionFile[] = [
  { resource: 'r1', file: 'f1', name: '001-甲-教案.docx', bytes: 10 },
  { resource: 'r1', file: 'f2', name: '001-甲-课堂.mp4', bytes: 3 * MB },
  { resource: 'r2', file: 'f3', name: '002-乙-教案.docx', bytes: 20 },
]

/** A server with one collection; what it cannot give is said by file. */
function newSource(
  failing: Record<string, Error> = {},
  counted: () => number = () => files.length,
): CollectionSource & { opened: string[] } {
  const opened: string[] = []
  return {
    opened,
    table: async (collection) => {
      const isPlans = collection === 'personal-plan'
      const folder = isPlans ? '计划集' : '案例集'
      return { url: 'table', folder, fileName: `${folder}.xlsx`, files: isPlans ? 0 : counted() }
    },
    files: async () => files,
    async addressOf({ file }) {
      opened.push(file)
      if (failing[file]) throw failing[file]
      return file
    },
    async download(url) {
      const bytes = files.find(({ file }) => file === url)?.bytes ?? 5
      let given = 0
      return new ReadableStream({
        pull(controller) {
          const chunk = Math.min(MB / 2, bytes - given)
          given += chunk
          if (chunk === 0) controller.close()
          else controller.enqueue(new Uint8Array(chunk))
        },
      })
    },
  }
}

const save = (
  disk: ReturnType<typeof newDisk>,
  source: CollectionSource,
  { signal = new AbortController().signal, tell = () => undefined }: Partial<Watcher> = {},
) => saveCollections(['teaching-case', 'personal-plan'], disk.folder, source, { signal, tell })

describe('whole collections in a folder', () => {
  it('are tables and files, and the second time only tables', async () => {
    const disk = newDisk()
    const [first, second] = [newSource(), newSource()]
    expect(await save(disk, first)).toEqual({ fresh: 3, kept: 0, failed: [], left: [] })
    expect([...disk.contents].map(([path, { length }]) => [path, length])).toEqual([
      ['案例集/案例集.xlsx', 5],
      ['计划集/计划集.xlsx', 5],
      ...files.map(({ name, bytes }) => [`案例集/${name}`, bytes]),
    ])
    expect(await save(disk, second)).toEqual({ fresh: 0, kept: 3, failed: [], left: [] })
    expect(second.opened).toEqual([])
  })

  it('say which file is on its way and how much of all', async () => {
    const told: Progress[] = []
    await save(newDisk(), newSource(), { tell: (progress) => void told.push(progress) })
    const ofBytes = 3 * MB + 30
    expect(told.map(({ number, bytes }) => [number, bytes])).toEqual([
      [1, 0],
      [2, 10],
      [2, 10 + MB],
      [2, 10 + 2 * MB],
      [2, 10 + 3 * MB],
      [3, 10 + 3 * MB],
    ])
    expect(told[0]).toMatchObject({ name: files[0]?.name, of: 3, ofBytes })
  })

  it('name what was deleted and what did not come through, and have the rest', async () => {
    const failing = { f1: new Refused('FILE_NOT_READY', {}), f2: new TypeError('network error') }
    const disk = newDisk()
    expect(await save(disk, newSource(failing))).toMatchObject({
      fresh: 1,
      failed: [
        { name: '001-甲-教案.docx', why: 'gone' },
        { name: '001-甲-课堂.mp4', why: 'broken' },
      ],
    })
    expect(await save(disk, newSource())).toMatchObject({ fresh: 2, kept: 1, failed: [] })
  })

  it('take a file of the wrong size for none', async () => {
    const disk = newDisk()
    disk.contents.set('案例集/002-乙-教案.docx', Buffer.alloc(19))
    expect(await save(disk, newSource())).toMatchObject({ fresh: 3, kept: 0 })
    const [one] = files
    const short = newSource()
    const saving = save(newDisk(), { ...short, download: async () => new Blob(['']).stream() })
    expect(await saving).toMatchObject({ failed: [{ name: one?.name, why: 'broken' }, {}, {}] })
  })

  it('end at once when the session has ended or the disk is full', async () => {
    const ended = newSource({ f1: new Refused('NOT_SIGNED_IN', {}) })
    await expect(save(newDisk(), ended)).rejects.toThrow('NOT_SIGNED_IN')
    expect(ended.opened).toEqual(['f1'])
    const full = newDisk((path) => (path.endsWith('.mp4') ? new FolderRefused('full', undefined) : undefined))
    const source = newSource()
    await expect(save(full, source)).rejects.toThrow(FolderRefused)
    expect(source.opened).toEqual(['f1', 'f2'])
  })

  it('stop where the person stops them, and go on from there', async () => {
    const disk = newDisk()
    const controller = new AbortController()
    const stopping = save(disk, newSource(), {
      signal: controller.signal,
      tell: ({ number, bytes }) => number === 2 && bytes > MB && controller.abort(),
    })
    await expect(stopping).rejects.toMatchObject({ name: 'AbortError' })
    expect(disk.contents.has('案例集/001-甲-课堂.mp4')).toBe(false)
    expect(await save(disk, newSource())).toMatchObject({ fresh: 2, kept: 1 })
  })

  it('are read again when they changed between table and list, but not for ever', async () => {
    const counts = [2, 4, 3]
    expect(
      await save(
        newDisk(),
        newSource({}, () => counts.shift() ?? 3),
      ),
    ).toMatchObject({ fresh: 3 })
    await expect(
      save(
        newDisk(),
        newSource({}, () => 2),
      ),
    ).rejects.toThrow(CollectionMoved)
  })

  it('point out what an earlier saving left, and nothing that the person put there', async () => {
    const disk = newDisk()
    disk.contents.set('案例集/003-丙-旧教案.docx', Buffer.alloc(1))
    disk.contents.set('案例集/目录.docx', Buffer.alloc(1))
    expect(await save(disk, newSource())).toMatchObject({ left: ['003-丙-旧教案.docx'] })
  })
})
