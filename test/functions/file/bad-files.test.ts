import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { FileSpec } from '@/domain/file'
import { box, isoMedia, u32, webm } from './containers'
import { OWNER, type Shown, startUploader, type Uploader } from './uploader'

let uploader: Uploader
beforeAll(async () => {
  uploader = await startUploader()
}, 60_000)
afterAll(() => uploader.stack.stop())

const LESSON: FileSpec = {
  maxBytes: 1024 ** 3,
  formats: ['mp4', 'mov', 'm4v', 'webm'],
  minSeconds: 15 * 60,
  maxSeconds: 40 * 60,
}
const lesson = isoMedia({ seconds: 20 * 60 })
const refused = (facts: object) => ({ status: 'refused', refusal: { code: 'FILE_NOT_ACCEPTED', facts } })
const upload = (name: string, content: Buffer, spec: Partial<FileSpec> = LESSON): Promise<Shown> =>
  uploader.upload(name, content, spec)

test('a lesson of the right length is taken in every container that phones and browsers make', async () => {
  expect(await upload('课.mp4', lesson)).toMatchObject({ status: 'ready', video: { seconds: 1200 } })
  expect(await upload('课.MOV', isoMedia({ seconds: 1200, brand: 'qt  ', tables: 'front' }))).toMatchObject({
    status: 'ready',
    video: { container: 'mov' },
  })
  expect(await upload('课.webm', webm({ seconds: 1200 }))).toMatchObject({
    status: 'ready',
    video: { seconds: 1200, width: 640, height: 360, container: 'webm' },
  })
})

test('three hours and three minutes are refused with the length that was read', async () => {
  expect(await upload('长.mp4', isoMedia({ seconds: 3 * 3600 }))).toMatchObject(
    refused({ problem: 'too-long', seconds: 10_800, limit: 2400 }),
  )
  expect(await upload('短.mp4', isoMedia({ seconds: 180 }))).toMatchObject(
    refused({ problem: 'too-short', seconds: 180, limit: 900 }),
  )
})

test('a text that is called mp4 is refused as what it is', async () => {
  expect(await upload('改名.mp4', Buffer.from('hello, this is no video at all'))).toMatchObject(
    refused({ problem: 'not-what-it-says', format: 'mp4', looksLike: 'text' }),
  )
  expect(await upload('改名.mp4', webm({ seconds: 1200 }))).toMatchObject(
    refused({ problem: 'not-what-it-says', looksLike: 'matroska' }),
  )
  const picture = Buffer.concat([Buffer.from('%PDF-1.7'), Buffer.alloc(100)])
  expect(await upload('照片.jpg', picture, { formats: ['jpg'] })).toMatchObject(
    refused({ problem: 'not-what-it-says', looksLike: 'pdf' }),
  )
})

test.each<[string, Buffer]>([
  ['cut off before its tables', lesson.subarray(0, 1500)],
  ['cut off behind its tables', isoMedia({ seconds: 1200, tables: 'front' }).subarray(0, -500)],
  ['without tables', Buffer.concat([lesson.subarray(0, 20), box('mdat', Buffer.alloc(4000))])],
  ['with tables that are zeros', Buffer.concat([lesson.subarray(0, 20), box('moov', Buffer.alloc(4000))])],
  ['whose media is of no size', Buffer.concat([lesson.subarray(0, 20), u32(2), Buffer.from('mdat'), lesson])],
])('a video %s is damaged', async (_, content) => {
  expect(await upload('坏.mp4', content)).toMatchObject(refused({ problem: 'damaged' }))
})

test('a file with sound alone is no classroom video', async () => {
  const sound = Buffer.from(lesson)
  sound.write('soun', lesson.indexOf('vide'), 'latin1')
  sound.write('mp4a', lesson.indexOf('avc1'), 'latin1')
  const { status, refusal } = await upload('声音.mp4', sound)
  expect([status, ['no-moving-picture', 'damaged'].includes(String(refusal?.facts.problem))]).toEqual([
    'refused',
    true,
  ])
})

/** Every length field of the tables, one after the other, says the largest number there is. */
test('hostile sizes in any place end in an answer, soon', async () => {
  const places = [...lesson.keys()].filter(
    (at) => at > 2030 && /^[a-z]{4}$/.test(lesson.toString('latin1', at + 4, at + 8)),
  )
  const started = Date.now()
  const results: string[] = []
  for (const at of places.slice(0, 14)) {
    const hostile = Buffer.from(lesson)
    hostile.writeUInt32BE(0xffffffff, at)
    results.push((await upload('恶意.mp4', hostile)).status)
  }
  for (const status of results) expect(['ready', 'refused']).toContain(status)
  expect((Date.now() - started) / results.length).toBeLessThan(3000)
}, 60_000)

test('boxes in boxes, and tables that promise four thousand million samples, end in an answer', async () => {
  let nested = box('trak', Buffer.alloc(0))
  for (let depth = 0; depth < 2000; depth += 1) nested = box('trak', nested)
  const deep = Buffer.concat([lesson.subarray(0, 20), box('moov', nested)])
  expect(await upload('深.mp4', deep)).toMatchObject(refused({ problem: 'damaged' }))
  const many = Buffer.from(lesson)
  for (const table of ['stts', 'stsz', 'stco', 'stsc'])
    many.writeUInt32BE(0xffffffff, lesson.indexOf(table) + 8)
  expect(['ready', 'refused']).toContain((await upload('多.mp4', many)).status)
}, 60_000)

test('what cannot fit is refused before a byte is sent', async () => {
  const begin = (name: string, bytes: number) =>
    uploader.stack.call(OWNER, 'mutation', 'file.beginOwnFile', {
      name,
      bytes,
      requestKey: `request-${bytes}`,
    })
  expect(await begin('empty.mp4', 0)).toMatchObject({ facts: { problem: 'empty' } })
  expect(await begin('large.mp4', 1024 ** 3 + 1)).toMatchObject({
    code: 'FILE_NOT_ACCEPTED',
    facts: { problem: 'too-large', bytes: 1024 ** 3 + 1, limit: 1024 ** 3 },
  })
  expect(await begin('setup-1.exe', 100)).toMatchObject({ facts: { problem: 'format-not-taken' } })
})

/** By an encoder where there is one; machines without it take the generated container of the same length. */
function encoded(name: string, otherwise: Buffer, ...options: string[]): Buffer {
  if (spawnSync('ffmpeg', ['-version']).status !== 0) return otherwise
  const folder = mkdtempSync(path.join(tmpdir(), 'suixing-video-'))
  const source = ['-v', 'error', '-f', 'lavfi', '-i', 'testsrc=s=320x240:r=10', '-t', '62']
  execFileSync('ffmpeg', [...source, '-preset', 'ultrafast', ...options, path.join(folder, name)])
  const content = readFileSync(path.join(folder, name))
  rmSync(folder, { recursive: true })
  return content
}

test('files of a real encoder are read as the encoder says', async () => {
  const spec = { minSeconds: 60, maxSeconds: 300 }
  const size = { seconds: 62, width: 320, height: 240 }
  const read = { status: 'ready', video: size }
  expect(await upload('a.mp4', encoded('a.mp4', isoMedia(size)), spec)).toMatchObject(read)
  const fragments = encoded('b.mp4', isoMedia(size), '-movflags', 'frag_keyframe+empty_moov')
  expect(await upload('b.mp4', fragments, spec)).toMatchObject(read)
  const front = encoded('c.mov', isoMedia({ ...size, tables: 'front' }), '-movflags', 'faststart')
  expect(await upload('c.mov', front, spec)).toMatchObject(read)
  const cut = front.subarray(0, front.length - 1000)
  expect(await upload('d.mov', cut, spec)).toMatchObject(refused({ problem: 'damaged' }))
}, 60_000)
