import { Workbook } from 'exceljs'
import { deleteFile, viewsOf } from '@/cloudfunctions/file'
import { storage } from '@/cloudfunctions/kernel'
import { type ResourceDocument, resources } from '@/cloudfunctions/library/documents'
import { instant, type PersonId } from '@/domain/shared'
import { SCHOOL } from '../county'
import { LEADER, OFFICE, openSchool, REVIEWER, type TestSchool } from '../evidence/school'
import { shelfOf } from './shelf'

interface Listed {
  files: { resource: string; file: string; name: string; bytes: number }[]
  next?: number
}
interface Exported {
  url: string
  folder: string
  fileName: string
  rows: number
  files: number
}

let school: TestSchool
let shelf: ReturnType<typeof shelfOf>

beforeAll(async () => {
  school = await openSchool()
  shelf = shelfOf(school)
}, 60_000)
afterAll(() => school.stack.stop())

const list = (collection: string, from = 0) =>
  shelf.ask<Listed>(OFFICE, 'collectionFiles', { collection, from }, 'query')

/** The cells of the table's column of files, split at their line ends. */
async function namesInTable({ url }: Exported): Promise<string[]> {
  const workbook = new Workbook()
  await workbook.xlsx.load(await (await fetch(url)).arrayBuffer())
  const cells = workbook.worksheets[0]?.getColumn(7).values.map(String) ?? []
  return cells.slice(cells.indexOf('材料') + 1).flatMap((cell) => cell.split('\n'))
}

describe('the files of a collection', () => {
  const collection = 'group-activity-plan'
  const KEYS = ['first', 'second'] as const
  const ids: string[] = []

  beforeAll(async () => {
    for (const key of KEYS) {
      const leader = school.writer(LEADER)
      const files = [await leader.bringFile('活动方案.docx'), await leader.bringFile('活动方案.docx')]
      const { id } = await shelf.ask(LEADER, 'bringResource', {
        ...{ collection, title: '数学坊: 第三次活动', summary: '', files, reach: 'county' },
        ...{ points: [], subject: '', stages: [], requestKey: `collection-${key}` },
      })
      await shelf.ask(REVIEWER, 'propose', { resource: id })
      ids.push(id)
    }
    for (const resource of [...ids].reverse())
      await shelf.ask(OFFICE, 'select', { resource, decision: 'select' })
  }, 60_000)

  it('are called as its table calls them, in the order of selection', async () => {
    const exported = await shelf.ask<Exported>(OFFICE, 'exportCollection', { collection })
    expect(exported).toMatchObject({ folder: '团队研修活动方案集', rows: 2, files: 4 })
    const { files, next } = await list(collection)
    expect(next).toBeUndefined()
    expect(files.map(({ resource }) => resource)).toEqual([ids[1], ids[1], ids[0], ids[0]])
    expect(files.map(({ name }) => name)).toEqual(await namesInTable(exported))
    expect(files.map(({ name }) => name.replace(/-.*-/, '…'))).toEqual([
      '001…活动方案.docx',
      '001…活动方案(2).docx',
      '002…活动方案.docx',
      '002…活动方案(2).docx',
    ])
  })

  it('are opened one by one, and who saves them is recorded once for each', async () => {
    const { store } = school.county
    const [one] = (await list(collection)).files
    if (!one) throw new Error('nothing listed')
    const open = () =>
      shelf.ask<{ url: string }>(OFFICE, 'openFile', {
        ...{ resource: one.resource, file: one.file, view: 'save-collection' },
      })
    const { url } = await open()
    await open()
    expect((await (await fetch(url)).arrayBuffer()).byteLength).toBe(one.bytes)
    expect(await viewsOf({ store }, one.file)).toHaveLength(1)
  })

  it('are refused one by one when they were deleted, and the others are not', async () => {
    const { store } = school.county
    const [gone, left] = (await list(collection)).files
    if (!gone || !left) throw new Error('too few listed')
    await deleteFile({ store, storage, now: instant(0) }, { file: gone.file, by: 'system', why: 'test' })
    const open = ({ resource, file }: { resource: string; file: string }) =>
      shelf.call(OFFICE, 'openFile', { resource, file, view: 'save-collection' })
    expect(await open(gone)).toMatchObject({ code: 'FILE_NOT_READY' })
    expect(await open(left)).not.toHaveProperty('code')
  })

  it('are listed for the county office only, and nothing but a collection and a beginning is asked for', async () => {
    const wanted = { collection, from: 0 }
    expect(await shelf.call(REVIEWER, 'collectionFiles', wanted, 'query')).toMatchObject({
      code: 'NOT_ALLOWED',
    })
    for (const odd of [
      { ...wanted, state: 'kept' },
      { ...wanted, from: -1 },
      { collection: 'all', from: 0 },
    ])
      expect(await shelf.call(OFFICE, 'collectionFiles', odd, 'query')).toMatchObject({
        code: 'BAD_REQUEST',
      })
  })
})

describe('a collection of several pages', () => {
  const ROWS = 201
  const collection = 'teaching-case'
  const row = (index: number): Omit<ResourceDocument, 'county'> => ({
    ...{ _id: `row-${String(ROWS - index).padStart(4, '0')}`, collection, attempt: '', summary: '' },
    ...{
      author: 'nobody' as PersonId,
      name: '某某',
      school: SCHOOL,
      schoolName: '某校',
      title: `课例${index}`,
    },
    ...{
      points: [],
      sought: [],
      subject: '',
      stages: [],
      leftOut: 0,
      state: 'selected',
      shelves: ['county'],
    },
    ...{ by: 'nobody' as PersonId, byName: '某某', files: [{ file: 'f', name: '课例.mp4', bytes: 1 }] },
    // Two at the same moment, again and again.
    at: instant(Math.floor(index / 2)),
  })

  it('is listed to its end, every row once, numbered as its table', async () => {
    await school.county.store.insertMany(
      resources,
      Array.from({ length: ROWS }, (_, index) => row(index)),
    )
    const names: string[] = []
    const pages: number[] = []
    for (let from: number | undefined = 0; from !== undefined; ) {
      const { files, next }: Listed = await list(collection, from)
      names.push(...files.map(({ name }) => name))
      pages.push(files.length)
      from = next
    }
    expect(pages).toEqual([100, 100, 1])
    expect(names).toEqual(await namesInTable(await shelf.ask(OFFICE, 'exportCollection', { collection })))
    expect(names.map((name) => Number(name.slice(0, 3)))).toEqual(names.map((_, index) => index + 1))
    expect(new Set(names.map((name) => name.slice(3))).size).toBe(ROWS)
  }, 60_000)

  it('has no files where it is made of texts', async () => {
    expect(await list('personal-plan')).toEqual({ files: [] })
    expect(await shelf.ask(OFFICE, 'exportCollection', { collection: 'personal-plan' })).toMatchObject({
      fileName: '个人研修计划集.xlsx',
      files: 0,
    })
  })
})
