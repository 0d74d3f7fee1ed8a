import * as z from 'zod'
import {
  type Actor,
  forAccount,
  forAnyone,
  forRoles,
  forSelf,
  type Identify,
  router,
  serve,
  wholeCounty,
} from '@/cloudfunctions/kernel'
import type { AccountId, PersonId } from '@/domain/shared'
import {
  act,
  answersIn,
  ask,
  fromNobody,
  fromTimer,
  fromWeChat,
  httpEvent,
  TICK,
  type WireCall,
} from './platform'
import { COUNTY, type KernelRig, keysWith, startKernel } from './rig'

let rig: KernelRig
const stderr: string[] = []
beforeAll(async () => {
  rig = await startKernel()
  process.env.SUIXING_KEYS = keysWith()
  jest.spyOn(process.stderr, 'write').mockImplementation((line) => stderr.push(String(line)) > 0)
})
afterAll(() => rig.stop())
beforeEach(() => {
  stderr.length = 0
})

const teacher = (account: AccountId): Actor => ({
  account,
  person: 'p1' as PersonId,
  county: COUNTY,
  name: '测试',
  grants: [],
})
const identify: Identify = {
  async byAccount(account) {
    if (account === 'broken') throw new Error('a secret place in the database')
    return account === 'teacher' ? teacher(account) : undefined
  },
  accountOfDesk: async (token) => (token === 'token-of-the-teacher' ? ('teacher' as AccountId) : undefined),
}

const done: string[] = []
const nothing = z.strictObject({})
const routes = router({
  whoAmI: forAnyone(nothing).query(({ ctx }) => ({ account: ctx.account ?? null, desk: ctx.desk ?? null })),
  account: forAccount(nothing).query(({ ctx }) => ctx.account),
  self: forSelf(nothing).query(({ ctx }) => ctx.actor.person),
  office: forRoles({ roles: ['county-office'], input: nothing, within: wholeCounty }).query(() => 'office'),
  note: forAnyone(z.strictObject({ place: z.strictObject({ name: z.string().max(3) }) })).mutation(
    async ({ input }) => {
      await new Promise((resolve) => setTimeout(resolve, 5 - done.length))
      done.push(input.place.name)
    },
  ),
  bug: forAnyone(nothing).query((): string => {
    throw new TypeError('a name, a number, a place in the code')
  }),
  stored: forAnyone(nothing).query(() => z.string().parse(42)),
})
const timer = jest.fn(async () => ({ worked: 1 }))
const main = serve({ router: routes, identify, onTimer: timer })

const one = async (event: unknown, context: unknown) => answersIn(await main(event, context))[0]
const call = (call: WireCall, context: unknown = fromNobody) => one({ calls: [call] }, context)

describe('who calls', () => {
  it('is what the platform says', async () => {
    expect(await call(ask('whoAmI'), fromWeChat('teacher'))).toEqual({
      ok: true,
      data: { account: 'teacher', desk: null },
    })
    expect(await call(ask('self'), fromWeChat('teacher'))).toEqual({ ok: true, data: 'p1' })
  })

  it('is nobody without it, whatever the event claims', async () => {
    const claimed = { userInfo: { openId: 'teacher' }, tcbContext: { WX_OPENID: 'teacher' } }
    expect(await one({ calls: [ask('whoAmI')], ...claimed }, fromNobody)).toEqual({
      ok: true,
      data: { account: null, desk: null },
    })
    expect(await one({ calls: [ask('whoAmI')], openid: 'teacher' }, fromNobody)).toMatchObject({
      code: 'BAD_REQUEST',
    })
  })

  it('is the account of the browser’s sign-in, by a token of ours only', async () => {
    const body = { calls: [ask('whoAmI')] }
    expect(await one(httpEvent(body, 'token-of-the-teacher'), fromNobody)).toMatchObject({
      data: { account: 'teacher', desk: 'token-of-the-teacher' },
    })
    expect(await one(httpEvent(body, 'a-token-of-somebody-else'), fromNobody)).toMatchObject({
      data: { account: null },
    })
    expect(await one(httpEvent(body), fromNobody)).toMatchObject({ data: { account: null, desk: null } })
  })

  it('does not become a browser’s account by the platform’s openid, nor the other way round', async () => {
    expect(await one(httpEvent({ calls: [ask('whoAmI')] }), fromWeChat('teacher'))).toMatchObject({
      data: { account: null },
    })
  })

  it('is asked for in the order account, person, role', async () => {
    expect(await call(ask('account'))).toMatchObject({ code: 'NOT_SIGNED_IN' })
    expect(await call(ask('self'))).toMatchObject({ code: 'NOT_SIGNED_IN' })
    expect(await call(ask('self'), fromWeChat('stranger'))).toMatchObject({ code: 'NOT_BOUND' })
    expect(await call(ask('office'), fromWeChat('teacher'))).toEqual({
      ok: false,
      code: 'NOT_ALLOWED',
      facts: { needs: ['county-office'] },
    })
  })
})

describe('a timer', () => {
  beforeEach(() => timer.mockClear())

  it('is believed from the platform', async () => {
    expect(await main(TICK, fromTimer)).toEqual({ worked: 1 })
  })

  it.each([
    ['a WeChat call', TICK, fromWeChat('teacher')],
    ['a WeChat call under the platform’s mark', TICK, fromWeChat('teacher', { TRIGGER_SRC: 'timer' })],
    ['a call without an account', TICK, fromNobody],
    ['HTTP access', httpEvent(TICK), fromTimer],
    ['an event that only says so', { ...TICK, TRIGGER_SRC: 'timer' }, fromNobody],
  ])('is not believed from %s', async (_whence, event, context) => {
    expect(await one(event, context)).toMatchObject({ code: 'BAD_REQUEST' })
    expect(timer).not.toHaveBeenCalled()
  })
})

describe('the envelope', () => {
  const calls = (length: number) => ({ calls: Array.from({ length }, () => ask('whoAmI')) })

  it('holds one to twenty calls and answers each', async () => {
    expect(answersIn(await main(calls(20), fromNobody))).toHaveLength(20)
    for (const length of [0, 21]) expect(await one(calls(length), fromNobody)).toMatchObject({ ok: false })
  })

  it.each([
    ['no calls', {}],
    ['a subscription', { calls: [{ path: 'whoAmI', type: 'subscription', input: {} }] }],
    ['a long path', { calls: [ask('x'.repeat(81))] }],
    ['more than calls', { ...calls(1), as: 'teacher' }],
    ['nothing', undefined],
    ['HTTP without JSON', httpEvent('{')],
  ])('is refused with %s', async (_what, event) => {
    expect(answersIn(await main(event, fromNobody))).toEqual([
      { ok: false, code: 'BAD_REQUEST', facts: { problems: [{ path: '', problem: 'envelope' }] } },
    ])
  })

  it('does in order what changes something', async () => {
    done.length = 0
    const notes = ['a', 'b', 'c'].map((name) => act('note', { place: { name } }))
    await main({ calls: [...notes, ask('whoAmI')] }, fromNobody)
    expect(done).toEqual(['a', 'b', 'c'])
  })
})

describe('an answer', () => {
  it('names the path of what is wrong in a request', async () => {
    expect(await call(act('note', { place: { name: 'long' }, extra: 1 }))).toEqual({
      ok: false,
      code: 'BAD_REQUEST',
      facts: {
        problems: [
          { path: 'place.name', problem: 'too_big' },
          { path: '', problem: 'unrecognized_keys' },
        ],
      },
    })
  })

  it.each(['unknown', 'self.deeper', '__proto__.toString', ''])(
    'to %p says that there is none',
    async (path) => {
      expect(await call(ask(path))).toEqual({ ok: false, code: 'NOT_FOUND', facts: { what: 'procedure' } })
    },
  )

  it('does not ask what changes, nor change what asks', async () => {
    done.length = 0
    expect(await call(ask('note', { place: { name: 'a' } }))).toMatchObject({ code: 'NOT_FOUND' })
    expect(await call(act('whoAmI'))).toMatchObject({ code: 'NOT_FOUND' })
    expect(done).toEqual([])
  })

  it.each(['bug', 'stored'])('to a %s is a reference whose detail is in the log alone', async (path) => {
    const answer = await call(ask(path))
    expect(answer).toEqual({
      ok: false,
      code: 'INTERNAL',
      facts: { reference: expect.stringMatching(/^[0-9a-f]{8}$/) },
    })
    expect(stderr.join('')).toContain(String(answer?.facts?.reference))
  })

  it('is a reference too when nobody could be identified', async () => {
    const reply = await main({ calls: [ask('whoAmI'), ask('self')] }, fromWeChat('broken'))
    expect(answersIn(reply).map(({ code }) => code)).toEqual(['INTERNAL', 'INTERNAL'])
    expect(JSON.stringify(reply)).not.toContain('secret place')
    expect(stderr.join('')).toContain('secret place')
  })

  it('says that it may be tried again when the database was out of reach', async () => {
    const lost = Object.assign(new Error('gone'), { code: 'ECONNRESET' })
    const away = serve({ router: routes, identify: { ...identify, byAccount: () => Promise.reject(lost) } })
    expect(answersIn(await away({ calls: [ask('self')] }, fromWeChat('teacher')))).toEqual([
      { ok: false, code: 'TRY_AGAIN', facts: {} },
    ])
  })
})
