import { chances } from '../chances'
import { aroundMedia } from '../functions/file/containers'
import { largeFile } from '../functions/file/large-file'
import { type Device, launch, newDevice, setOnline } from './harness'
import { type Server, startServer } from './harness/server'

const OWNER = 'local-phone-of-xu'
const PAGE = 'packages/trainee/pages/files/index'
const MEGABYTE = 1024 * 1024
const MEDIA = 200 * MEGABYTE
const LANES = 3
const PART = 2 * MEGABYTE

let server: Server<{ url: string }>
beforeAll(async () => {
  server = await startServer<{ url: string }>('upload-server.ts')
}, 60_000)
afterAll(() => server.stop())

const { head, tail } = aroundMedia({ seconds: 252, media: MEDIA })
const lesson = largeFile('课堂导入片段.mp4', head, MEDIA, tail)

interface Kept {
  files: { id: string; status: string; arrived: number }[]
}
const myFile = async () => {
  const call = { path: 'file.myFiles', type: 'query', input: {} } as const
  const { files } = await server.ask<Kept>(OWNER, 'api', call)
  return files[0]
}

async function untilArrived(bytes: number): Promise<void> {
  for (;;) {
    const file = await myFile()
    if (file && (file.status !== 'uploading' || file.arrived >= bytes)) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
async function loseNetwork(device: Device): Promise<void> {
  setOnline(device, false)
  await pause(300)
  setOnline(device, true)
}

test('two hundred megabytes arrive although the line breaks at random and the app is killed twice', async () => {
  const device = newDevice(server.as(OWNER))
  const { shelf } = device
  const chance = chances(7)
  shelf.breaks = () => chance() < 0.1
  shelf.chosen = lesson
  // However fast the machine is, it is not done before its time.
  shelf.carries = 50 * MEGABYTE

  const first = await launch(device).open(PAGE)
  await first.waitFor('还没有文件')
  await first.tapText('从聊天里选')
  await first.waitFor('这个视频有 200 MB')
  await first.tapText('传原片')
  await first.waitFor('课堂导入片段.mp4')
  await untilArrived(30 * MEGABYTE)
  await first.waitFor('上传中')
  await loseNetwork(device)
  shelf.carries = 100 * MEGABYTE
  await untilArrived(70 * MEGABYTE)

  // Killed; WeChat still has the file where it was.
  const second = await launch(device).open(PAGE)
  await second.waitFor('上传中')
  shelf.carries = 160 * MEGABYTE
  await untilArrived(120 * MEGABYTE)
  await loseNetwork(device)
  await untilArrived(140 * MEGABYTE)

  // Killed again, and the temporary file is gone: it is picked once more.
  shelf.temporary.clear()
  const third = await launch(device).open(PAGE)
  await third.waitFor('再选一次同一个文件')
  await third.tapText('从聊天里选')
  await third.waitFor('上传中')
  shelf.carries = Number.POSITIVE_INFINITY
  await third.waitFor('可以用了', 60_000)
  await third.waitFor('视频 4 分 12 秒')

  expect(await myFile()).toMatchObject({ status: 'ready', arrived: lesson.bytes })
  expect(shelf.broken).toBeGreaterThan(5)
  // One part a lane for every time that everything stopped, and half of each request that broke.
  const stops = 4
  expect(shelf.sent - lesson.bytes).toBeLessThanOrEqual((shelf.broken / 2 + stops * LANES) * PART)
  expect(shelf.largestRead).toBe(PART)
  // In each of three starts what the lanes hold, the one that is read ahead, and the last part, which is shorter.
  expect(shelf.memory.size).toBeLessThanOrEqual(3 * (LANES + 1) + 1)
  expect(shelf.open.size).toBe(0)
}, 120_000)

test('another file of the same size is not taken for the one that was begun', async () => {
  const device = newDevice(server.as(OWNER))
  const { shelf } = device
  // Different from its first byte to its last: whichever part arrives, it tells.
  const small = (text: string) =>
    largeFile('教案.pdf', Buffer.alloc(3 * MEGABYTE, `%PDF-1.7 ${text} `), 0, Buffer.alloc(0))
  shelf.chosen = small('one')
  // Only the first part gets through.
  let puts = 0
  shelf.breaks = () => {
    puts += 1
    return puts > 1
  }
  const first = await launch(device).open(PAGE)
  await first.waitFor('从聊天里选')
  await first.tapText('从聊天里选')
  await untilArrived(MEGABYTE)
  shelf.temporary.clear()
  shelf.breaks = () => false
  shelf.chosen = small('two')
  const second = await launch(device).open(PAGE)
  await second.waitFor('再选一次同一个文件')
  await second.tapText('从聊天里选')
  await second.waitFor('选的不是上次那个文件')
  await second.tapText('不传了')
  await second.waitFor('删除这个文件？')
}, 60_000)
