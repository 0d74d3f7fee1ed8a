import { mkdtemp, open, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { aroundMedia } from '../functions/file/containers'
import { largeFile } from '../functions/file/large-file'
import { type BadLine, badLine } from './bad-line'
import { type Demonstration, startDemonstration } from './demonstration'
import { keepPicture } from './picture'

const FILES = '/packages/trainee/pages/files/index'
const MEGABYTE = 1024 * 1024
const MEDIA = 200 * MEGABYTE
const LESSON = '课堂导入片段.mp4'
/** src/api/file-upload: parts of a file of this size, and how many go side by side. */
const [PART, LANES] = [2 * MEGABYTE, 3]
/** Bytes a second up: two minutes for the lesson, so that even a busy machine cuts it at its beginning. */
const SLOW = 1.6 * MEGABYTE
const FAST = 40 * MEGABYTE

let demonstration: Demonstration
let folder: string
let page: Page
let line: BadLine

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'suixing-lesson-'))
  await writeLesson(path.join(folder, LESSON))
  await writeFile(path.join(folder, '改名.mp4'), 'this is a text and no video')
  demonstration = await startDemonstration()
}, 240_000)
afterAll(async () => {
  await demonstration?.stop()
  await rm(folder, { recursive: true, force: true })
}, 30_000)

async function writeLesson(place: string): Promise<void> {
  const { head, tail } = aroundMedia({ seconds: 252, media: MEDIA })
  const lesson = largeFile(LESSON, head, MEDIA, tail)
  const file = await open(place, 'w')
  for (let at = 0; at < lesson.bytes; at += MEGABYTE) {
    const piece = new Uint8Array(Math.min(MEGABYTE, lesson.bytes - at))
    lesson.read(piece, at)
    await file.write(piece)
  }
  await file.close()
}

async function openFiles(): Promise<void> {
  page = await demonstration.open('trainee-2', 'phone', FILES)
  line = await badLine(page)
}

async function pick(button: string, name: string): Promise<void> {
  const chosen = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: button }).click()
  await (await chosen).setFiles(path.join(folder, name))
}

const share = async (): Promise<number> =>
  Number.parseInt((await page.locator('.upload__share').textContent()) ?? '', 10)

const shareAbove = (least: number) =>
  page.waitForFunction(
    (than) => Number.parseInt(document.querySelector('.upload__share')?.textContent ?? '', 10) > than,
    least,
    { timeout: 120_000 },
  )

describe('a teacher uploads a lesson of two hundred megabytes in a browser', () => {
  it('shows how far it is and how fast, loses the network, and goes on by itself', async () => {
    await openFiles()
    await page.getByText('还没有文件').waitFor()
    await line.limit(SLOW)
    await pick('选择文件', LESSON)
    await page.getByText(/每秒 .* MB，还需约/).waitFor()
    await keepPicture(page, 'upload')
    await line.cut()
    await page.getByText('没有网络，连上就接着传').waitFor()
    const before = await share()
    await line.mend()
    await page.getByText('上传中').waitFor()
    expect(await share()).toBeGreaterThanOrEqual(before)
    await shareAbove(before)
  }, 60_000)

  it('arrives although the line breaks at random and the page is killed twice, and sends only what is missing', async () => {
    const began = Math.floor(((await share()) / 100) * (MEDIA / PART))
    line.sentParts()
    const sent: number[] = []
    let cuts = 0
    const during = async (least: number) => {
      const stop = line.breakAtRandom(FAST)
      await shareAbove(least)
      cuts += await stop()
      sent.push(...line.sentParts())
    }
    await page.reload()
    await page.getByText('再选一次同一个文件').waitFor()
    await line.limit(FAST)
    await pick('选同一个文件接着传', LESSON)
    await during(55)

    await page.context().close()
    await openFiles()
    await page.getByText('再选一次同一个文件').waitFor()
    await pick('选同一个文件接着传', LESSON)
    await during(85)
    await page.getByText('可以用了').waitFor({ timeout: 60_000 })
    await page.getByText('视频 4 分 12 秒').waitFor()
    sent.push(...line.sentParts())

    expect(cuts).toBeGreaterThan(2)
    // The counter works, though what goes onto the line in the moment of a cut escapes it.
    expect(sent.length).toBeGreaterThan((MEDIA / PART - began) / 2)
    const twice = sent.length - new Set(sent).size
    expect(twice).toBeLessThanOrEqual((cuts + 1) * LANES)
    expect(sent.length).toBeLessThanOrEqual(MEDIA / PART + 1 - began + (cuts + 2) * LANES)
  }, 300_000)

  it('plays it from an address that lives for minutes, with the name of who watches', async () => {
    await page.getByRole('button', { name: '播放' }).click()
    const viewer = page.locator('.player__viewer')
    await viewer.waitFor()
    expect(await viewer.textContent()).toMatch(/\S/)
    const src = await page.locator('video').getAttribute('src')
    const range = await page.evaluate(async (url) => {
      const answer = await fetch(url, { headers: { range: 'bytes=4-7' } })
      return [answer.status, await answer.text()]
    }, src ?? '')
    expect(range).toEqual([206, 'ftyp'])
    await page.getByRole('button', { name: '关闭' }).click()
  }, 30_000)

  it('says why a file is not taken, and deletes what is not wanted', async () => {
    await pick('选择文件', '改名.mp4')
    await page.getByText('内容却是文字文件').waitFor()
    await page.getByRole('button', { name: '删除' }).first().click()
    await page.getByText('内容却是文字文件').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: '删除' }).first().click()
    await page.getByText('删除这个文件？').waitFor()
    await page.getByRole('dialog').getByRole('button', { name: '删除' }).click()
    await page.getByText('还没有文件').waitFor()
  }, 30_000)

  it('goes on by itself when nobody hears that it is whole', async () => {
    let unheard = 0
    await page.route('**/fn/api', (route) => {
      const says = route.request().postData()?.includes('file.completeFile') && unheard < 3
      unheard += says ? 1 : 0
      return says ? route.abort() : route.continue()
    })
    await writeFile(path.join(folder, '反思.pdf'), '%PDF-1.4\n%%EOF\n')
    await pick('选择文件', '反思.pdf')
    await page.getByText('没有网络，连上就接着传').waitFor()
    await page.getByText('没有网络，连上就接着传').waitFor({ state: 'detached' })
    await page.getByText('可以用了').waitFor()
    expect(unheard).toBe(3)
    await page.unroute('**/fn/api')
  }, 30_000)
})
