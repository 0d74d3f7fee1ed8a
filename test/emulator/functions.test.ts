import { createRequire } from 'node:module'
import { type Rig, startRig } from './rig'

const sdk = JSON.stringify(createRequire(__filename).resolve('@cloudbase/node-sdk'))
const functions = {
  who: `const tcb = require(${sdk})
exports.main = async (event, context) => ({ event, openid: tcb.getCloudbaseContext(context).WX_OPENID ?? null,
  trigger: tcb.getCloudbaseContext(context).TRIGGER_SRC ?? null, secret: process.env.SECRET, pid: process.env.WX_OPENID ?? null })`,
  count: `const tcb = require(${sdk})
const app = tcb.init({ env: tcb.SYMBOL_CURRENT_ENV, keepalive: true })
exports.main = async ({ n }) => { await app.database().collection('counted').add({ n }); return n }`,
  busy: `let running = 0
exports.main = async () => { running += 1; await new Promise((r) => setTimeout(r, 60)); const seen = running; running -= 1; return seen }`,
  crash: `exports.main = async ({ how }) => { if (how === 'exit') process.exit(7); if (how === 'throw') throw new Error('broken');
  if (how === 'loop') for (;;); return 'fine' }`,
  http: `exports.main = async (event) => ({ statusCode: 201, headers: { 'x-mark': 'yes' }, body: JSON.stringify(event) })`,
}

let rig: Rig
beforeAll(async () => {
  rig = await startRig({
    functions,
    functionEnv: { SECRET: 'k' },
    workersPerFunction: 2,
    functionTimeLimitMs: 3000,
  })
})
afterAll(() => rig.stop())

const post = (name: string, body: unknown, authorization?: string) =>
  fetch(`${rig.emulator.url}/fn/${name}`, {
    method: 'POST',
    body: JSON.stringify(body),
    ...(authorization ? { headers: { authorization } } : {}),
  })

describe('identity', () => {
  it('comes from the session that the emulator issued, not from the event', async () => {
    const token = rig.emulator.login('local-trainee')
    const forged = {
      openid: 'local-county',
      userInfo: { openId: 'local-county' },
      WX_OPENID: 'local-county',
      x: 1,
    }
    const answer = await (await post('who', forged, `Bearer ${token}`)).json()
    expect(answer).toEqual({
      event: { WX_OPENID: 'local-county', x: 1 },
      openid: 'local-trainee',
      trigger: null,
      secret: 'k',
      pid: 'local-trainee',
    })
  })

  it('is nobody without a session, with a forged one or with somebody else’s bearer token', async () => {
    const [head, , sign] = rig.emulator.login('local-trainee').split('.')
    const forged = `${head}.${Buffer.from('local-county').toString('base64url')}.${sign}`
    for (const authorization of [undefined, `Bearer ${forged}`, 'Bearer desk-token']) {
      const answer = (await (await post('who', { openid: 'local-county' }, authorization)).json()) as {
        openid: unknown
        event: { httpMethod: string; body: string; headers: Record<string, string> }
      }
      expect(answer.openid).toBeNull()
      expect(answer.event.httpMethod).toBe('POST')
      expect(answer.event.body).toBe('{"openid":"local-county"}')
      expect(answer.event.headers.authorization).toBe(authorization)
    }
  })

  it('does not stay in a worker after the call', async () => {
    for (let round = 0; round < 4; round += 1) {
      await rig.emulator.call('who', {}, { openid: 'local-a' })
      expect(await rig.emulator.call('who', {})).toMatchObject({ openid: null, pid: null })
    }
  })

  it('is only given to openids that cannot be real', async () => {
    const login = (openid: string) =>
      fetch(`${rig.emulator.url}/dev/login`, { method: 'POST', body: JSON.stringify({ openid }) })
    expect((await login('oReal-openid')).status).toBe(400)
    const { token } = (await (await login('local-x')).json()) as { token: string }
    expect(await (await post('who', {}, `Bearer ${token}`)).json()).toMatchObject({ openid: 'local-x' })
  })
})

describe('function host', () => {
  it('unwraps the answer of a function behind HTTP access', async () => {
    const response = await fetch(`${rig.emulator.url}/fn/http/sub/path?a=1`, { headers: { 'X-Big': 'b' } })
    expect([response.status, response.headers.get('x-mark')]).toEqual([201, 'yes'])
    expect(await response.json()).toMatchObject({
      httpMethod: 'GET',
      path: '/sub/path',
      queryStringParameters: { a: '1' },
      headers: { 'x-big': 'b' },
      isBase64Encoded: false,
    })
  })

  it('handles one event at a time in each worker', async () => {
    const began = Date.now()
    const seen = await Promise.all(Array.from({ length: 6 }, () => rig.emulator.call('busy', {})))
    expect(seen).toEqual([1, 1, 1, 1, 1, 1])
    expect(Date.now() - began).toBeGreaterThanOrEqual(3 * 60 - 5)
  })

  it('answers an error when a function throws, exits or runs out of time, and goes on', async () => {
    for (const [how, words] of [
      ['throw', 'broken'],
      ['exit', 'exited with 7'],
      ['loop', 'timed out'],
    ]) {
      await expect(rig.app.callFunction({ name: 'crash', data: { how } })).rejects.toMatchObject({
        code: 'FUNCTIONS_EXECUTE_FAIL',
        message: expect.stringContaining(words ?? ''),
      })
      expect((await rig.app.callFunction({ name: 'crash', data: {} })).result).toBe('fine')
    }
  }, 30_000)

  it('counts the database operations of every function by collection', async () => {
    await Promise.all([1, 2, 3].map((n) => rig.emulator.call('count', { n })))
    const report = (await (await fetch(`${rig.emulator.url}/dev/counters`)).json()) as ReturnType<
      Rig['emulator']['counters']
    >
    expect(report.invocations.count).toBe(3)
    expect(report.operations.count).toEqual({ 'database.insertDocument counted': 3 })
  })

  it('fires a timer as the platform does, without an openid', async () => {
    expect(await rig.emulator.fireTimer('who')).toMatchObject({
      event: { Type: 'Timer', TriggerName: 'by-hand', Time: expect.stringMatching(/^\d{4}-.*Z$/) },
      openid: null,
      trigger: 'timer',
    })
  })

  it('answers 404 for a function that is not there', async () => {
    expect((await post('nothing', {})).status).toBe(404)
  })
})
