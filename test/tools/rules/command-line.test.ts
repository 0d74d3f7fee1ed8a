import { z } from 'zod'
import { answer } from '@/tools/rules/answer'
import { applyRule } from '@/tools/rules/apply'
import { readCommandLine } from '@/tools/rules/command-line'
import { registry } from '@/tools/rules/commands'
import { BadInput, ruleCommand } from '@/tools/rules/rule-command'

const ask = async (args: string[], input: unknown) =>
  JSON.parse(await answer(args, async () => (typeof input === 'string' ? input : JSON.stringify(input))))
const complaint = async (args: string[], input: unknown) => {
  const error = await ask(args, input).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof BadInput)) throw new Error(`expected BadInput, got ${String(error)}`)
  return error.message
}

const masterHex = '000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f'
const code = { masterHex, sessionIdHex: '000000002a', unixSeconds: 1_760_000_000, generation: 3 }
const sample = { token: 'K10000001A0VZ5TN83DBNCDMZ6249VMEG', short: '490314' }
const start = 1_760_000_000
const session = {
  sessionIdHex: '000000002a',
  generation: 3,
  start,
  end: start + 9000,
  checkOutFrom: start + 8100,
}
const scan = {
  masterHex,
  session,
  recorded: [],
  token: sample.token,
  mode: 'online',
  serverTime: start + 10,
  person: 'p1',
}
const { token, ...tokenless } = scan

describe('check-in-code', () => {
  it('prints the sample of the specification', async () => {
    expect(await ask(['check-in-code'], code)).toEqual(sample)
    const upper = { ...code, masterHex: masterHex.toUpperCase(), sessionIdHex: '000000002A' }
    expect(await ask(['check-in-code'], upper)).toEqual(sample)
  })

  it.each([
    [{ ...code, generation: 256 }, /^generation: /],
    [{ ...code, unixSeconds: '1' }, /^unixSeconds: /],
    [{ ...code, unixSeconds: -1 }, /^unixSeconds: /],
    [{ ...code, masterHex: 'zz' }, /^masterHex: expected pairs of hex digits$/],
    [{ ...code, masterHex: masterHex.slice(1) }, /^masterHex: expected pairs of hex digits$/],
    [{ ...code, masterHex: 'ff' }, /^masterHex: expected 16 to 64 bytes$/],
    [{ ...code, sessionIdHex: '2a' }, /^sessionIdHex: expected 5 bytes$/],
    [{ ...code, extra: 1 }, /^extra: unknown field$/],
    [null, /^input: /],
    [7, /^input: /],
  ])('refuses %j', async (input, message) => {
    expect(await complaint(['check-in-code'], input)).toMatch(message)
  })
})

describe('judge-check-in', () => {
  it.each([
    ['an online scan', scan, { result: 'accept', direction: 'in' }],
    [
      'a typed code',
      { ...tokenless, mode: 'typed', typed: sample.short },
      { result: 'accept', direction: 'in' },
    ],
    [
      'an offline scan',
      { ...scan, mode: 'offline', capturedAt: start + 5, serverTime: start + 8000 },
      { result: 'accept:offline', direction: 'in' },
    ],
    [
      'a retry',
      { ...scan, serverTime: start + 500, recorded: [{ person: 'p1', direction: 'in' }] },
      { result: 'idempotent', direction: 'in' },
    ],
    [
      'a scan after the check-out began',
      { ...scan, session: { ...session, checkOutFrom: start } },
      { result: 'accept', direction: 'out' },
    ],
    [
      'the record of another person',
      { ...scan, serverTime: start + 500, recorded: [{ person: 'p2', direction: 'in' }] },
      { result: 'reject:stale' },
    ],
    ['a forged token', { ...scan, token: token.replace('EG', 'FG') }, { result: 'reject:mac' }],
    [
      'a token of another session',
      { ...scan, session: { ...session, sessionIdHex: '000000002b' } },
      { result: 'reject:session' },
    ],
    [
      'a token of an older generation',
      { ...scan, session: { ...session, generation: 4 } },
      { result: 'reject:revoked' },
    ],
    ['no token at all', { ...scan, token: '' }, { result: 'reject:format' }],
    ['wrong digits', { ...tokenless, mode: 'typed', typed: '000000' }, { result: 'reject:wrong-code' }],
  ])('answers %s', async (_, input, output) => {
    expect(await ask(['judge-check-in'], input)).toEqual(output)
  })

  it('begins the check-out 15 minutes before the end when nothing else is said', async () => {
    const { checkOutFrom, ...open } = session
    const late = { ...scan, session: { ...open, start: start - 8101, end: start + 910 } }
    expect(checkOutFrom).toBe(session.end - 900)
    expect(await ask(['judge-check-in'], late)).toEqual({ result: 'accept', direction: 'out' })
  })

  it.each([
    [{ ...scan, mode: 'offline' }, /^capturedAt: /],
    [{ ...scan, mode: 'typed' }, /^typed: /],
    [{ ...scan, mode: 'post' }, /^mode: /],
    [{ ...scan, typed: '1' }, /^typed: unknown field$/],
    [tokenless, /^token: /],
    [{ ...scan, recorded: [{ person: 'p1', direction: 'up' }] }, /^recorded\[0\]\.direction: /],
    [{ ...scan, session: { ...session, start: null } }, /^session\.start: /],
    [{ ...scan, session: { ...session, colour: 'red' } }, /^session\.colour: unknown field$/],
  ])('refuses %j', async (input, message) => {
    expect(await complaint(['judge-check-in'], input)).toMatch(message)
  })
})

describe('distance and convert-datum', () => {
  it('measure in one datum', async () => {
    const from = { lat: 30, lng: 120, datum: 'wgs84' }
    const shifted = await ask(['convert-datum'], { lat: 30, lng: 120, from: 'wgs84', to: 'gcj02' })
    expect(Object.keys(shifted)).toEqual(['lat', 'lng'])
    const { metres } = await ask(['distance'], { from, to: { ...shifted, datum: 'gcj02' } })
    expect(metres).toBeLessThan(0.2)
  })

  it('refuse places that are not on the earth and datums that nobody uses here', async () => {
    const to = { lat: 30, lng: 120, datum: 'wgs84' }
    expect(await complaint(['distance'], { from: { ...to, lat: 91 }, to })).toMatch(/^from\.lat: /)
    expect(await complaint(['distance'], { from: { ...to, datum: 'bd09' }, to })).toMatch(/^from\.datum: /)
    expect(await complaint(['convert-datum'], { lat: 0, lng: 181, from: 'wgs84', to: 'gcj02' })).toMatch(
      /^lng: /,
    )
  })
})

describe('the command line', () => {
  it('answers an array with an array, in order, and an empty one with an empty one', async () => {
    const inputs = [0, 15, 30].map((later) => ({ ...code, unixSeconds: code.unixSeconds + later }))
    const outputs = await ask(['check-in-code'], inputs)
    expect(outputs[0]).toEqual(sample)
    expect(outputs).toEqual(await Promise.all(inputs.map((input) => ask(['check-in-code'], input))))
    expect(await ask(['check-in-code'], [])).toEqual([])
  })

  it('names the case of an array that is wrong, and answers none', async () => {
    expect(await complaint(['check-in-code'], [code, { ...code, generation: 'x' }])).toMatch(
      /^\[1\]\.generation: /,
    )
    expect(await complaint(['check-in-code'], [code, null])).toMatch(/^\[1\]: /)
  })

  it('takes nothing at all as the empty question', async () => {
    expect(await complaint(['distance'], '')).toMatch(/^from: /)
  })

  it.each(['{', 'nonsense'])('says that %j is not JSON', async (text) => {
    expect(await complaint(['distance'], text)).toMatch(/^standard input is not JSON: /)
  })

  it('knows its commands only', async () => {
    expect(await complaint(['no-such-rule'], {})).toMatch(/^unknown command: no-such-rule/)
    expect(await complaint(['toString'], {})).toMatch(/^unknown command: toString/)
    expect(await complaint(['help', 'no-such-rule'], {})).toMatch(/^unknown command: no-such-rule/)
    expect(await complaint(['distance', 'surplus'], {})).toMatch(/^unexpected argument: surplus/)
    expect(await complaint(['distance', '--speed', '1'], {})).toMatch(/--speed/)
  })

  it('hands the flags over', async () => {
    expect(readCommandLine(['form-classes', '--seconds', '2.5', '--mode', 'common1'])).toEqual({
      command: 'form-classes',
      flags: { seconds: 2.5, mode: 'common1' },
    })
    expect(() => readCommandLine(['form-classes', '--seconds', 'soon'])).toThrow(BadInput)
    const echo = ruleCommand({ summary: 'echo', input: z.strictObject({}), run: (_, flags) => flags })
    expect(await applyRule(echo, {}, { seconds: 1 })).toEqual({ seconds: 1 })
  })

  it('waits for rules that take their time, one after the other', async () => {
    const order: number[] = []
    const slow = ruleCommand({
      summary: 'slow',
      input: z.number(),
      async run(value) {
        await Promise.resolve()
        order.push(value)
        return value
      },
    })
    expect(await applyRule(slow, [3, 1, 2], {})).toEqual([3, 1, 2])
    expect(order).toEqual([3, 1, 2])
  })

  it('lists every command without an argument, and reads no input for it', async () => {
    const unread = () => Promise.reject(new Error('read'))
    const list = await answer([], unread)
    for (const [name, { summary }] of Object.entries(registry)) {
      expect(list).toContain(name)
      expect(list).toContain(summary)
    }
    expect(await answer(['--help'], unread)).toBe(list)
    expect(await answer(['help', 'distance'], unread)).toMatch(/^distance: /)
  })

  it('has an example for every command that has one to show, and it runs', async () => {
    for (const [name, { example }] of Object.entries(registry)) {
      if (example !== undefined) expect(await ask([name], example)).toBeDefined()
    }
  })
})
