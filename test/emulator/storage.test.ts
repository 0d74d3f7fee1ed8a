import { createHash } from 'node:crypto'
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
  const verb = async (body: object) => {
    const response = await fetch(`${rig.emulator.url}/multipart`, {
      method: 'POST',
      headers: { authorization: 'TC3-HMAC-SHA256 Credential=local/x' },
      body: JSON.stringify(body),
    })
    return (await response.json()) as { code?: string; data: Record<string, never> }
  }
  const sendPart = async (uploadId: string, partNumber: number, content: Buffer, size = content.length) => {
    const { url } = (await verb({ verb: 'sign-part', uploadId, partNumber, size })).data
    return fetch(String(url), { method: 'PUT', body: new Uint8Array(content) })
  }

  it('come together to one file, and know after an interruption what is there', async () => {
    const contents = [Buffer.alloc(1024 * 1024, 1), Buffer.alloc(1024 * 1024, 2), Buffer.from('end')]
    const uploadId = String((await verb({ verb: 'initiate', path: 'video/big.mp4' })).data.uploadId)
    const etags: string[] = []
    for (const [at, content] of contents.entries()) {
      const response = await sendPart(uploadId, at + 1, content)
      etags.push(response.headers.get('etag') ?? '')
    }
    expect(etags[2]).toBe(`"${createHash('md5').update('end').digest('hex')}"`)
    const parts = etags.map((etag, at) => ({ partNumber: at + 1, etag }))
    expect((await verb({ verb: 'list', uploadId })).data.parts).toMatchObject(parts)
    const wrong = [{ partNumber: 1, etag: '"0"' }]
    expect((await verb({ verb: 'complete', uploadId, parts: wrong })).code).toBe('InvalidPart')
    const fileID = String((await verb({ verb: 'complete', uploadId, parts })).data.fileId)
    const { fileContent } = await rig.app.downloadFile({ fileID })
    expect(Buffer.compare(fileContent as Buffer, Buffer.concat(contents))).toBe(0)
    expect((await verb({ verb: 'list', uploadId })).code).toBe('NoSuchUpload')
  })

  it('take no more bytes than were signed for, and nothing after an abort', async () => {
    const uploadId = String((await verb({ verb: 'initiate', path: 'a.mp4' })).data.uploadId)
    expect((await sendPart(uploadId, 1, Buffer.alloc(10), 5)).status).toBe(400)
    await verb({ verb: 'abort', uploadId })
    expect((await sendPart(uploadId, 1, Buffer.alloc(5))).status).toBe(404)
  })

  it('belong to servers: no page can start one', async () => {
    const response = await fetch(`${rig.emulator.url}/multipart`, {
      method: 'POST',
      body: '{"verb":"initiate"}',
    })
    expect(await response.json()).toMatchObject({ code: 'SIGN_PARAM_INVALID' })
  })
})
