import { isoMedia } from '../functions/file/containers'
import { largeFile } from '../functions/file/large-file'
import { type Device, launch, newDevice, until } from './harness'
import { type Server, startServer } from './harness/server'

const OWNER = 'local-phone-of-xu'
const PAGE = 'packages/trainee/pages/files/index'

let server: Server<{ url: string }>
beforeAll(async () => {
  server = await startServer<{ url: string }>('upload-server.ts')
}, 60_000)
afterAll(() => server.stop())

/** A board on a wall, desks in front of it. */
const room = (x: number, y: number): number => {
  if (y > 0.6) return Math.floor(x * 6) % 2 === 0 ? 60 : 190
  return x > 0.2 && x < 0.7 && y > 0.2 && y < 0.5 ? 30 : 150 + 60 * y
}

let seconds = 60
function phoneWith(thumb: (x: number, y: number) => number): Device {
  const device = newDevice(server.as(OWNER))
  seconds += 1
  device.shelf.thumb = thumb
  device.shelf.chosen = largeFile('课堂.mp4', isoMedia({ seconds }), 0, Buffer.alloc(0))
  return device
}

/** What the app says of the video when it begins its upload, after the server took it. */
async function saidOf(device: Device, place: string): Promise<Record<string, unknown>> {
  const app = launch(device)
  const page = await app.open(PAGE)
  await page.waitFor(place)
  await page.tapText(place)
  const begun = () => app.trace.calls.find(({ path }) => path === 'file.beginOwnFile')
  await until(() => begun() !== undefined)
  await page.waitFor(`视频 1 分 ${seconds - 60} 秒`)
  return begun()?.input as Record<string, unknown>
}

describe('a video that is uploaded from a phone', () => {
  it('tells what its first picture looks like when it comes from the album, and sends no picture', async () => {
    const said = await saidOf(phoneWith(room), '从相册选')
    expect(said).toEqual({
      name: '视频.mp4',
      bytes: expect.any(Number),
      requestKey: expect.any(String),
      cover: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    const brighter = await saidOf(
      phoneWith((x, y) => room(x, y) + 12),
      '从相册选',
    )
    expect(brighter.cover).toBe(said.cover)
  }, 60_000)

  it('tells nothing of a dark beginning, nor of a video from a chat', async () => {
    const dark = await saidOf(
      phoneWith((x) => 4 * x),
      '从相册选',
    )
    expect(dark).not.toHaveProperty('cover')
    expect(await saidOf(phoneWith(room), '从聊天里选')).not.toHaveProperty('cover')
  }, 60_000)

  it('goes up all the same where WeChat shows no small picture', async () => {
    const device = phoneWith(() => {
      throw new Error('no memory for a canvas')
    })
    expect(await saidOf(device, '从相册选')).not.toHaveProperty('cover')
  }, 60_000)
})
