import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Rig, startRig } from './rig'

let rig: Rig
beforeAll(async () => {
  rig = await startRig({ clock: () => 1_000 })
})
afterAll(() => rig.stop())

const ask = async (apiName: string, requestData: object) =>
  (await rig.app.callWxOpenApi({ apiName, requestData } as never)) as unknown as {
    result: Record<string, unknown>
  }

describe('stand-ins for WeChat', () => {
  it('keep every subscribe message in the outbox and send nothing', async () => {
    const message = { touser: 'local-a', template_id: 't', data: { thing1: { value: '集中培训' } } }
    expect((await ask('subscribeMessage.send', message)).result.errcode).toBe(0)
    expect(rig.emulator.outbox()[0]).toEqual({
      at: 1_000,
      kind: 'subscribe-message',
      request: message,
      answer: { errcode: 0, errmsg: 'ok' },
    })
    expect((await ask('subscribeMessage.send', { ...message, touser: 'oReal' })).result.errcode).toBe(40003)
  })

  it('judge a text by one word', async () => {
    const suggest = async (content: string) =>
      (await ask('openapi.security.msgSecCheck', { content, openid: 'local-a', scene: 2 })).result.result
    expect(await suggest('今天的收获')).toMatchObject({ suggest: 'pass' })
    expect(await suggest('这是违规示例')).toMatchObject({ suggest: 'risky' })
  })

  it('read a telephone number from its development code', async () => {
    expect(
      (await ask('phonenumber.getPhoneNumber', { code: 'local-phone-19900000001' })).result,
    ).toMatchObject({
      phone_info: { purePhoneNumber: '19900000001' },
    })
    expect((await ask('phonenumber.getPhoneNumber', { code: 'real' })).result.errcode).toBe(40029)
  })
})

describe('people picker', () => {
  it('lists nobody until seeding has written them, then those with a local openid', async () => {
    const personas = async () => (await fetch(`${rig.emulator.url}/dev/personas`)).json()
    expect(await personas()).toEqual([])
    const person = { openid: 'local-a', name: '周晓禾', role: '参训教师', about: '语文' }
    await writeFile(
      join(rig.dataDir, 'personas.json'),
      JSON.stringify([person, { ...person, openid: 'oReal' }]),
    )
    expect(await personas()).toEqual([person])
    expect(await (await fetch(rig.emulator.url)).text()).toContain('研修随行')
  })
})
