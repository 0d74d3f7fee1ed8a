import { Workbook } from 'exceljs'
import type { Page } from 'playwright-core'
import { deleteFile, files, viewsOf } from '@/cloudfunctions/file'
import { openStore, pageAnywhere, storage } from '@/cloudfunctions/kernel'
import { instant } from '@/domain/shared'
import { BRIDGE } from '@/tools/demo/works'
import { generateCounty } from '@/tools/seed/generate-county'
import { type ChosenFolder, chooseFolder } from './chosen-folder'
import { type Demonstration, startDemonstration } from './demonstration'
import { press, seen } from './press'

const SIZE = { people: 300, schools: 12 }
const COUNTY = '/packages/county-desk/pages/library/index'
const CASES = '一课多点案例集'
const SAVE = `${CASES}，整册存到文件夹`
const CONTENTS = [BRIDGE.plan, BRIDGE.picture, BRIDGE.recording].flatMap((one) => one ?? [])

let show: Demonstration
let desk: Page
let folder: ChosenFolder
beforeAll(async () => {
  show = await startDemonstration(SIZE)
  desk = await openExports()
  folder = await chooseFolder(desk, '交给市里')
}, 240_000)
afterAll(() => show?.stop(), 30_000)

async function openExports(): Promise<Page> {
  const page = await show.open('county-office', 'desk', COUNTY)
  await press(page, '成果集', 'tab')
  return page
}

/** Without the table: path and content of what the collection's folder holds. */
const materials = async () =>
  [...(await folder.read())].filter(([path]) => !path.endsWith('.xlsx')).sort(([a], [b]) => (a < b ? -1 : 1))

const pathOf = async (ending: string): Promise<string> =>
  (await materials()).find(([path]) => path.endsWith(ending))?.[0] ?? `no ${ending}`

/** Addresses of files that the page asked for meanwhile; tables are not among them. */
async function downloadsDuring(work: () => Promise<void>): Promise<string[]> {
  const asked: string[] = []
  const note = (request: { url(): string }) => {
    const { pathname } = new URL(request.url())
    if (pathname.startsWith('/storage/') && !pathname.endsWith('.xlsx')) asked.push(pathname)
  }
  desk.on('request', note)
  await work()
  desk.off('request', note)
  return asked
}

describe('a county that saves a whole collection into a folder', () => {
  it('has the table and every file in it, byte for byte, under the names of the table', async () => {
    await press(desk, SAVE)
    await seen(desk, '已经存到“交给市里”')
    await seen(desk, `新存 ${CONTENTS.length} 份材料。`)
    const saved = await materials()
    const byEnding = ({ name }: { name: string }) => saved.find(([path]) => path.endsWith(`-${name}`))
    for (const one of CONTENTS) expect(byEnding(one)?.[1].equals(one.content)).toBe(true)
    expect(saved.every(([path]) => path.startsWith(`${CASES}/001-`) && path.includes(BRIDGE.title))).toBe(
      true,
    )

    const book = new Workbook()
    await book.xlsx.load(new Uint8Array((await folder.read()).get(`${CASES}/${CASES}.xlsx`) ?? []).buffer)
    const cells = book.worksheets[0]?.getColumn(7).values.map(String) ?? []
    const named = cells.slice(cells.indexOf('材料') + 1).flatMap((cell) => cell.split('\n'))
    expect(saved.map(([path]) => path)).toEqual(named.map((name) => `${CASES}/${name}`).sort())
  }, 60_000)

  it('fetches nothing again the second time', async () => {
    const asked = await downloadsDuring(async () => {
      await press(desk, SAVE)
      await seen(desk, `${CONTENTS.length} 份原来就有，没有重复下载。`)
    })
    expect(asked).toEqual([])
  }, 30_000)

  it('stops when asked to, leaves no half file behind, and goes on', async () => {
    const video = await pathOf('.mp4')
    await folder.remove(video)
    await desk.route(/\/storage\/.*\.mp4/, () => undefined)
    await press(desk, SAVE)
    await seen(desk, /第 \d 份，共 3 份/)
    await seen(desk, video.slice(CASES.length + 1))
    expect(await desk.getByRole('button', { name: SAVE }).isDisabled()).toBe(true)
    await press(desk, '先停下')
    await seen(desk, '已经停下')
    expect((await folder.read()).has(video)).toBe(false)
    await desk.unroute(/\/storage\/.*\.mp4/)
    await press(desk, '再存一次')
    await seen(desk, '新存 1 份材料，2 份原来就有，没有重复下载。')
  }, 60_000)

  it('reads by name what did not come through, and has it when the network is back', async () => {
    const video = await pathOf('.mp4')
    await folder.remove(video)
    await desk.route(/\/storage\/.*\.mp4/, (route) => route.abort())
    await press(desk, SAVE)
    await seen(desk, '1 份没有下载下来')
    await seen(desk, video.slice(CASES.length + 1))
    await desk.unroute(/\/storage\/.*\.mp4/)
    await press(desk, '再存一次')
    await seen(desk, '已经存到“交给市里”')
    expect((await folder.read()).get(video)?.equals(BRIDGE.recording?.content ?? Buffer.of())).toBe(true)
  }, 60_000)

  it('is told by name of a file that was deleted, and has all six collections besides', async () => {
    const picture = await pathOf('.png')
    const [stored] = await pageAnywhere(files, { name: BRIDGE.picture.name, status: 'ready' }, 1)
    if (!stored) throw new Error('no such file')
    const store = openStore(stored.county)
    const official = generateCounty(SIZE).personas.find(({ key }) => key === 'county-office')?.name
    expect(await viewsOf({ store }, stored._id)).toMatchObject([{ name: official }])
    await deleteFile({ store, storage, now: instant(0) }, { file: stored._id, by: 'system', why: 'test' })
    await folder.remove(picture)
    await press(desk, '六种成果集全部存到文件夹')
    await seen(desk, '存到“交给市里”，还差 1 份')
    await seen(desk, '2 份原来就有，没有重复下载，1 份没有存下来。')
    await seen(desk, '1 份已经撤出或删除')
    await seen(desk, picture.slice(CASES.length + 1))
    const paths = [...(await folder.read()).keys()]
    expect(paths.filter((path) => path.endsWith('.xlsx'))).toHaveLength(6)
    expect(paths.filter((path) => path.startsWith('个人研修计划集/'))).toEqual([
      '个人研修计划集/个人研修计划集.xlsx',
    ])
    expect(paths).not.toContain(picture)
  }, 60_000)

  it('reads in one sentence where it can be done when its browser cannot, and has the table all the same', async () => {
    const page = await show.open('county-office', 'desk', COUNTY)
    await page.evaluate(() => Reflect.deleteProperty(window, 'showDirectoryPicker'))
    await press(page, '成果集', 'tab')
    await seen(page, '整册存到文件夹要在电脑上用 Edge 或 Chrome 浏览器；这里可以先导出表格。')
    expect(await page.getByRole('button', { name: /整册存到文件夹/ }).count()).toBe(0)
    const download = page.waitForEvent('download')
    await press(page, `${CASES}，导出表格`)
    expect((await download).suggestedFilename()).toBe(`${CASES}.xlsx`)
    await page.context().close()
  }, 30_000)
})
