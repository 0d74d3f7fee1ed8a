import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { CDPSession, Page } from 'playwright-core'
import { isoMedia } from '../functions/file/containers'
import { type Demonstration, startDemonstration } from './demonstration'

const FILES = '/packages/trainee/pages/files/index'
const SCREENSHOTS = path.resolve('docs/screenshots')
const MEGABYTE = 1024 * 1024
/** Bytes a second up: half a minute for the lesson, so that even a busy machine cuts it in the middle. */
const SLOW = 1.4 * MEGABYTE
const UNBOUNDED = -1

let demonstration: Demonstration
let folder: string
let page: Page
let network: CDPSession

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'suixing-lesson-'))
  const lesson = isoMedia({ seconds: 252, media: 40 * MEGABYTE })
  lesson.writeUInt8(1, 20 * MEGABYTE)
  await writeFile(path.join(folder, '课堂导入片段.mp4'), lesson)
  await writeFile(path.join(folder, '改名.mp4'), 'this is a text and no video')
  demonstration = await startDemonstration()
  page = await demonstration.open('trainee', 'phone', FILES)
  network = await page.context().newCDPSession(page)
  await network.send('Network.enable')
}, 240_000)
afterAll(async () => {
  await demonstration?.stop()
  await rm(folder, { recursive: true, force: true })
}, 30_000)

async function pick(button: string, name: string): Promise<void> {
  const chosen = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: button }).click()
  await (await chosen).setFiles(path.join(folder, name))
}

const limit = (uploadThroughput: number) =>
  network.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 10,
    downloadThroughput: UNBOUNDED,
    uploadThroughput,
  })

const share = async (): Promise<number> =>
  Number.parseInt((await page.locator('.upload__share').textContent()) ?? '', 10)

describe('a teacher uploads a lesson in a browser', () => {
  it('shows how far it is and how fast, loses the network, and goes on by itself', async () => {
    await page.getByText('还没有文件').waitFor()
    await limit(SLOW)
    await pick('选择文件', '课堂导入片段.mp4')
    await page.getByText(/每秒 .* MB，还需约/).waitFor()
    await mkdir(SCREENSHOTS, { recursive: true })
    await page.screenshot({ path: path.join(SCREENSHOTS, 'upload.png') })
    await page.context().setOffline(true)
    await page.getByText('没有网络，连上就接着传').waitFor()
    const before = await share()
    await page.context().setOffline(false)
    await page.getByText('上传中').waitFor()
    expect(await share()).toBeGreaterThanOrEqual(before)
    await page.waitForFunction(
      (least) => Number.parseInt(document.querySelector('.upload__share')?.textContent ?? '', 10) > least,
      before,
    )
  }, 60_000)

  it('asks for the same file after the page was loaded anew, and sends only what is missing', async () => {
    const before = await share()
    const sent: number[] = []
    await page.reload()
    await limit(UNBOUNDED)
    await page.getByText('再选一次同一个文件').waitFor()
    page.on('request', (request) => {
      if (request.url().includes('/bucket/'))
        sent.push(Number(new URL(request.url()).searchParams.get('partNumber')))
    })
    await pick('选同一个文件接着传', '课堂导入片段.mp4')
    await page.getByText('可以用了').waitFor({ timeout: 40_000 })
    await page.getByText('视频 4 分 12 秒').waitFor()
    expect(new Set(sent).size).toBeLessThanOrEqual(Math.ceil(41 * (1 - before / 100)) + 1)
  }, 60_000)

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
})
