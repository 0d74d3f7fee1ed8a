import { createHash } from 'node:crypto'
import { type PartUpload, partStorage } from '@/cloudfunctions/kernel/bucket'
import { type Rig, startRig } from './rig'

let now = Date.UTC(2026, 8, 1)
let rig: Rig
beforeAll(async () => {
  rig = await startRig({ clock: () => now })
})
afterAll(() => rig.stop())

const upload = async (cloudPath: string, text: string) =>
  (await rig.app.uploadFile({ cloudPath, fileContent: Buffer.from(text) as never })).fileID

const link = async (fileID: string, maxAge = 60) => {
  const [file] = (await rig.app.getTempFileURL({ fileList: [{ fileID, maxAge }] })).fileList
  if (!file) throw new Error('no answer for the file')
  return file
}

describe('storage', () => {
  it('keeps a file under a Chinese path and gives it back', async () => {
    const fileID = await upload('佐证/2026 (1)/教案.txt', '内容')
    expect(fileID).toMatch(/^cloud:\/\/local-env\.[\w-]+\/佐证\/2026 \(1\)\/教案\.txt$/)
    const { fileContent } = await rig.app.downloadFile({ fileID })
    expect(String(fileContent)).toBe('内容')
  })

  it('serves byte ranges, so that a video can be sought in', async () => {
    const { tempFileURL } = await link(await upload('video.mp4', '0123456789'))
    const part = await fetch(tempFileURL, { headers: { range: 'bytes=2-4' } })
    expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([
      206,
      'bytes 2-4/10',
      '234',
    ])
    const tail = await fetch(tempFileURL, { headers: { range: 'bytes=-3' } })
    expect(await tail.text()).toBe('789')
    expect((await fetch(tempFileURL, { headers: { range: 'bytes=10-' } })).status).toBe(416)
    const head = await fetch(tempFileURL, { method: 'HEAD' })
    expect(head.headers.get('content-length')).toBe('10')
  })

  it('binds an address to its path, its verb and its time', async () => {
    const { tempFileURL } = await link(await upload('secret.txt', 's'))
    await upload('other.txt', 'o')
    expect((await fetch(tempFileURL)).status).toBe(200)
    expect((await fetch(tempFileURL.replace('secret', 'other'))).status).toBe(403)
    expect((await fetch(tempFileURL, { method: 'PUT', body: 'x' })).status).toBe(403)
    now += 61_000
    expect((await fetch(tempFileURL)).status).toBe(403)
  })

  it('deletes, copies, and names what is missing', async () => {
    const fileID = await upload('from/a.txt', 'a')
    const copied = await rig.app.copyFile({
      fileList: [{ srcPath: 'from/a.txt', dstPath: 'to/a.txt' }] as never,
    })
    expect(copied.fileList[0]).toMatchObject({ code: 'SUCCESS' })
    expect((await rig.app.deleteFile({ fileList: [fileID] })).fileList).toEqual([{ fileID, code: 'SUCCESS' }])
    expect((await link(fileID)).code).toBe('STORAGE_FILE_NONEXIST')
    expect(String((await rig.app.downloadFile({ fileID: fileID.replace('from', 'to') })).fileContent)).toBe(
      'a',
    )
  })

  it('refuses a path that leaves the storage', async () => {
    await expect(upload('../../etc/x', 'x')).rejects.toThrow('Not a storage path')
  })
})

describe('uploads in parts', () => {
  const clock = Date.now
  const parts = partStorage
  // Signatures of functions carry the machine's own time.
  beforeAll(() => {
    now = clock()
  })
  const put = (address: string, content: Buffer, headers: Record<string, string> = {}) =>
    fetch(address, { method: 'PUT', body: new Uint8Array(content), headers })
  const md5 = (content: Buffer) => createHash('md5').update(content).digest('hex')
  const sent = async (upload: PartUpload, number: number, content: Buffer) => {
    const answer = await put(parts.sign(upload, { number, bytes: content.length }, 60), content)
    return { number, md5: answer.headers.get('etag')?.replaceAll('"', '') ?? '', bytes: content.length }
  }

  it('come together to one file, and know after an interruption what is there', async () => {
    const contents = [Buffer.alloc(1024 * 1024, 1), Buffer.alloc(1024 * 1024, 2), Buffer.from('end')]
    const upload = await parts.start('video/big.mp4', 'video/mp4')
    const arrived = []
    for (const [at, content] of contents.entries()) arrived.push(await sent(upload, at + 1, content))
    expect(arrived[2]?.md5).toBe(md5(Buffer.from('end')))
    expect(await parts.list(upload)).toEqual(arrived)
    const wrong = [{ number: 1, md5: '0'.repeat(32), bytes: 1 }]
    await expect(parts.complete(upload, wrong)).rejects.toThrow('InvalidPart')
    await parts.complete(upload, arrived)
    const { fileContent } = await rig.app.downloadFile({ fileID: upload.fileId })
    expect(Buffer.compare(fileContent as Buffer, Buffer.concat(contents))).toBe(0)
    const range = await fetch((await link(upload.fileId)).tempFileURL, {
      headers: { range: `bytes=${1024 * 1024 - 1}-${1024 * 1024}` },
    })
    expect([...Buffer.from(await range.arrayBuffer())]).toEqual([1, 2])
    await expect(parts.list(upload)).rejects.toThrow('NoSuchUpload')
  })

  it('completed twice are completed once, because the first answer may be lost', async () => {
    const upload = await parts.start('video/twice.mp4', 'video/mp4')
    const arrived = [await sent(upload, 1, Buffer.from('whole'))]
    await parts.complete(upload, arrived)
    await parts.complete(upload, arrived)
    expect(String((await rig.app.downloadFile({ fileID: upload.fileId })).fileContent)).toBe('whole')
    expect((await rig.app.deleteFile({ fileList: [upload.fileId] })).fileList[0]).toMatchObject({
      code: 'SUCCESS',
    })
    await expect(parts.complete(upload, arrived)).rejects.toThrow('bucket')
  })

  it('take exactly the bytes that were signed for, with the digest that the sender said', async () => {
    const upload = await parts.start('a.mp4', 'video/mp4')
    const address = parts.sign(upload, { number: 1, bytes: 5 }, 60)
    expect((await put(address, Buffer.alloc(10))).status).toBe(403)
    const said = (text: string) => ({ 'content-md5': createHash('md5').update(text).digest('base64') })
    const damaged = await put(address, Buffer.from('12345'), said('12346'))
    expect([damaged.status, await damaged.text()]).toEqual([400, expect.stringContaining('BadDigest')])
    expect(await parts.list(upload)).toEqual([])
    expect((await put(address, Buffer.from('12345'), said('12345'))).status).toBe(200)
  })

  it('belong to one key, one part and one time, and end with an abort', async () => {
    const upload = await parts.start('b.mp4', 'video/mp4')
    const address = parts.sign(upload, { number: 1, bytes: 1 }, 60)
    expect((await put(address.replace('b.mp4', 'c.mp4'), Buffer.alloc(1))).status).toBe(403)
    expect((await put(address.replace('partNumber=1', 'partNumber=2'), Buffer.alloc(1))).status).toBe(403)
    now += 120_000
    expect((await put(address, Buffer.alloc(1))).status).toBe(403)
    now = clock()
    await parts.abandon(upload)
    await parts.abandon(upload)
    expect((await put(address, Buffer.alloc(1))).status).toBe(404)
  })

  it('belong to servers: no page can start one', async () => {
    const response = await fetch(`${rig.emulator.url}/bucket/a.mp4?uploads`, { method: 'POST' })
    expect([response.status, await response.text()]).toEqual([403, expect.stringContaining('AccessDenied')])
  })
})
