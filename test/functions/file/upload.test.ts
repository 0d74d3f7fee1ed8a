import { randomBytes } from 'node:crypto'
import {
  claimFile,
  deleteFile,
  files,
  readFile,
  releaseFile,
  sameContent,
  viewsOf,
  watchFile,
} from '@/cloudfunctions/file'
import { addMs, DAY, instant, type PersonId } from '@/domain/shared'
import { isoMedia } from './containers'
import { OTHER, OWNER, type Shown, startUploader, type Uploader } from './uploader'

let uploader: Uploader
beforeAll(async () => {
  uploader = await startUploader()
}, 60_000)
afterAll(() => uploader.stack.stop())

const MiB = 1024 * 1024
const video = isoMedia({ seconds: 90, media: 2.5 * MiB })

test('a video that arrives in parts is whole, read and ready', async () => {
  expect(await uploader.upload('课堂.mp4', video, { minSeconds: 60, maxSeconds: 120 })).toMatchObject({
    status: 'ready',
    video: { seconds: 90, width: 1280, height: 720, container: 'mp4' },
  })
})

test('after an interruption the server knows which parts are there, and says which are missing', async () => {
  const { stack } = uploader
  const file = await uploader.begin('断线.mp4', video)
  await uploader.send(file, video, [1, 3])
  const known = await stack.ask<Shown>(OWNER, 'query', 'file.file', { file })
  expect(known.parts.map(({ number }) => number)).toEqual([1, 3])
  expect(await uploader.complete(file, video)).toMatchObject({
    code: 'FILE_PARTS_MISSING',
    facts: { missing: [2] },
  })
  await uploader.send(file, video, [2])
  expect(await uploader.complete(file, video)).toMatchObject({ ok: true, data: { status: 'inspecting' } })
  expect(await uploader.inspect(file)).toMatchObject({ status: 'ready' })
})

test('a part of another file with the same size is missing', async () => {
  const file = await uploader.begin('换了.mp4', video)
  const other = Buffer.from(video)
  other.writeUInt8(1, 2 * MiB)
  await uploader.send(file, other)
  expect(await uploader.complete(file, video)).toMatchObject({ facts: { missing: [3] } })
})

test('completing again, inspecting again and beginning again change nothing', async () => {
  const { id } = await uploader.upload('两次.mp4', video)
  expect(await uploader.complete(id, video)).toMatchObject({ ok: true, data: { status: 'ready' } })
  const wanted = { name: '同一个.pdf', bytes: 10, requestKey: 'same-request' }
  const first = await uploader.stack.ask<Shown>(OWNER, 'mutation', 'file.beginOwnFile', wanted)
  const again = await uploader.stack.ask<Shown>(OWNER, 'mutation', 'file.beginOwnFile', wanted)
  expect(again.id).toBe(first.id)
})

test('a file belongs to its owner alone', async () => {
  const file = await uploader.begin('我的.mp4', video)
  const ask = (procedure: string, input: object, type: 'query' | 'mutation' = 'mutation') =>
    uploader.stack.call(OTHER, type, procedure, { file, ...input })
  const answers = await Promise.all([
    ask('file.file', {}, 'query'),
    ask('file.signParts', { parts: [1] }),
    ask('file.completeFile', { digests: [] }),
    ask('file.deleteOwnFile', {}),
    ask('file.watchOwnFile', { view: 'view-0001' }),
  ])
  for (const answer of answers) expect(answer).toMatchObject({ ok: false, code: 'NOT_FOUND' })
})

test('the same content is found again whoever named it otherwise', async () => {
  const content = isoMedia({ seconds: 5, media: 5000 })
  const [one, two] = [await uploader.upload('甲.mp4', content), await uploader.upload('乙.mp4', content)]
  const ctx = uploader.as(uploader.owner)
  const same = await sameContent(ctx, await readFile(ctx, one.id))
  expect(same.map(({ _id }) => _id)).toEqual([two.id])
})

test('a claimed file is safe from its owner and the timer until every claim is given back', async () => {
  const { id: file } = await uploader.upload('佐证.mp4', video)
  const ctx = uploader.as(uploader.owner)
  await claimFile(ctx, { file, by: 'evidence:1' })
  await claimFile(ctx, { file, by: 'evidence:2' })
  await expect(
    claimFile(ctx, { file, by: 'evidence:3', spec: { maxBytes: 1e9, formats: ['mp4'], maxSeconds: 60 } }),
  ).rejects.toMatchObject({ code: 'FILE_NOT_ACCEPTED', facts: { problem: 'too-long', seconds: 90 } })
  const remove = () => uploader.stack.call(OWNER, 'mutation', 'file.deleteOwnFile', { file })
  expect(await remove()).toMatchObject({ code: 'FILE_IN_USE' })
  await releaseFile(ctx, { file, by: 'evidence:1' })
  expect(await releaseFile(ctx, { file, by: 'evidence:2' })).toMatchObject({ isClaimed: false })
  expect(await remove()).toMatchObject({ ok: true })
})

test('a deleted file leaves a tombstone and nothing else', async () => {
  const { id: file } = await uploader.upload('学生.mp4', video)
  const ctx = uploader.as(uploader.owner)
  const { url } = await watchFile(ctx, { file, view: 'view-0001' })
  expect((await fetch(url)).ok).toBe(true)
  await deleteFile(ctx, { file, by: uploader.owner, why: 'expired' })
  expect((await fetch(url)).status).toBe(404)
  expect(await readFile(ctx, file)).toMatchObject({
    status: 'deleted',
    name: '',
    partDigests: [],
    isGone: true,
    deleted: { why: 'expired' },
  })
})

test('every view is recorded once with the name of who watches, and its address takes ranges', async () => {
  const { id: file } = await uploader.upload('看.mp4', video)
  const ctx = uploader.as('f'.repeat(32) as PersonId, '评审甲')
  const seen = await watchFile(ctx, { file, view: 'view-0001' })
  await watchFile(ctx, { file, view: 'view-0001' })
  await watchFile(ctx, { file, view: 'view-0002' })
  expect(seen.viewer).toBe('评审甲 测试小学')
  const range = await fetch(seen.url, { headers: { range: 'bytes=4-7' } })
  expect([range.status, await range.text()]).toEqual([206, 'ftyp'])
  expect((await viewsOf(ctx, file)).map(({ name }) => name)).toEqual(['评审甲', '评审甲'])
})

test('an upload that nobody goes on with is removed by the timer, with its parts', async () => {
  const { stack } = uploader
  const [left, kept] = [await uploader.begin('忘了.mp4', video), await uploader.begin('在传.mp4', video)]
  await uploader.send(left, video, [1])
  const ctx = uploader.as(uploader.owner)
  const weekAgo = addMs(instant(Date.now()), -8 * DAY)
  await ctx.store.change(files, left, { set: { touchedAt: weekAgo } })
  const { discardFiles } = await import('@/cloudfunctions/file')
  expect(await discardFiles(ctx)).toBe(1)
  expect(await readFile(ctx, left)).toMatchObject({
    status: 'deleted',
    isGone: true,
    deleted: { by: 'system' },
  })
  const { upload } = await readFile(ctx, left)
  await expect(ctx.storage.parts.list(upload)).rejects.toThrow('NoSuchUpload')
  expect(await stack.ask<Shown>(OWNER, 'query', 'file.file', { file: kept })).toMatchObject({
    status: 'uploading',
  })
})

test('own files are listed with what has arrived, the newest first', async () => {
  const content = Buffer.concat([Buffer.from('%PDF-'), randomBytes(MiB)])
  const file = await uploader.begin('教案.pdf', content)
  await uploader.send(file, content, [1])
  const { files: mine } = await uploader.stack.ask<{ files: { id: string; arrived: number }[] }>(
    OWNER,
    'query',
    'file.myFiles',
  )
  expect(mine[0]).toMatchObject({ id: file, arrived: MiB, bytes: MiB + 5 })
})
