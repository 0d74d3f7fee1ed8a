import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmulator } from '@/emulator'
import { type Rig, startRig } from './rig'

let rig: Rig
beforeAll(async () => {
  rig = await startRig()
})
afterAll(() => rig.stop())

/** `fetch` does not let a caller choose its Host. */
const statusWith = (headers: Record<string, string>, path = '/dev/personas'): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    request(rig.emulator.url + path, { headers }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
      .on('error', reject)
      .end()
  })

describe('safety', () => {
  it.each([
    ['NODE_ENV', 'production'],
    ['TENCENTCLOUD_SECRETID', 'AKIDexample'],
    ['TENCENTCLOUD_SECRETKEY', 'example'],
    ['TENCENTCLOUD_SESSIONTOKEN', 'example'],
  ])('refuses to start when %s is %s', async (name, value) => {
    const before = process.env[name]
    process.env[name] = value
    try {
      await expect(startEmulator({ dataDir: join(tmpdir(), 'never-made') })).rejects.toThrow(
        'refuses to start',
      )
    } finally {
      if (before === undefined) delete process.env[name]
      else process.env[name] = before
    }
  })

  it('answers only to a loopback name and to its own pages', async () => {
    const { host } = new URL(rig.emulator.url)
    expect(await statusWith({ host })).toBe(200)
    expect(await statusWith({ host: 'evil.example' })).toBe(403)
    expect(await statusWith({ host, origin: 'https://evil.example' })).toBe(403)
    expect(await statusWith({ host, origin: rig.emulator.url })).toBe(200)
  })

  it('takes no request that was signed with another key', async () => {
    const response = await fetch(`${rig.emulator.url}/admin`, {
      method: 'POST',
      headers: { authorization: 'TC3-HMAC-SHA256 Credential=AKIDreal/2026-09-01/tcb/tc3_request' },
      body: '{"action":"database.getDocument","collectionName":"x"}',
    })
    expect(await response.json()).toMatchObject({ code: 'SIGN_PARAM_INVALID' })
  })

  it('serves nothing outside its folders', async () => {
    for (const path of ['/app/..%2f..%2fpackage.json', '/front/..%2fcli.ts', '/storage/..%2fdocuments.db']) {
      expect([403, 404]).toContain(await statusWith({ host: new URL(rig.emulator.url).host }, path))
    }
  })
})
