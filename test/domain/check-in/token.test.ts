import fc from 'fast-check'
import {
  makeToken,
  readToken,
  sessionCodeAt,
  sessionKey,
  shortCode,
  stepAt,
  TOKEN_LENGTH,
  unixSeconds,
} from '@/domain/check-in'
import { instant, type SessionId } from '@/domain/shared'
import { shortCodeAgain, tokenAgain } from './second-implementation'

const masterKey = Uint8Array.from({ length: 32 }, (_, index) => index)
const sessionId = Uint8Array.of(0, 0, 0, 0, 42)
const key = sessionKey(masterKey, sessionId, 3)
const step = stepAt(unixSeconds(1_760_000_000))
const SAMPLE = 'K10000001A0VZ5TN83DBNCDMZ6249VMEG'

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })
const subject = fc.record({
  master: bytes(32),
  id: bytes(5),
  step: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  generation: fc.integer({ min: 0, max: 255 }),
})

describe('K1 token', () => {
  it('is the sample of the specification', () => {
    expect(makeToken(key, { sessionId, step, generation: 3 })).toBe(SAMPLE)
    expect(shortCode(key, step)).toBe('490314')
    expect(SAMPLE).toHaveLength(TOKEN_LENGTH)
  })

  it('agrees with a second implementation on random sessions, steps and generations', () => {
    fc.assert(
      fc.property(subject, ({ master, id, step, generation }) => {
        const key = sessionKey(master, id, generation)
        expect(makeToken(key, { sessionId: id, step, generation })).toBe(
          tokenAgain(master, id, step, generation),
        )
        expect(shortCode(key, step)).toBe(shortCodeAgain(master, id, step, generation))
      }),
      { numRuns: 300 },
    )
  })

  it('stays in the alphanumeric set of a QR code and reads back as what was signed', () => {
    fc.assert(
      fc.property(subject, ({ master, id, step, generation }) => {
        const token = makeToken(sessionKey(master, id, generation), { sessionId: id, step, generation })
        expect(token).toMatch(/^K1[0-9A-HJKMNP-TV-Z]{31}$/)
        const { mac, ...read } = readToken(token) ?? { mac: new Uint8Array() }
        expect(read).toEqual({ sessionId: id, step, generation })
        expect(mac).toHaveLength(9)
      }),
    )
  })

  it('changes with the step of the server, at the second that the screen is told', () => {
    const session = { id: '000000002a' as SessionId, generation: 3 }
    const code = sessionCodeAt(key, session, instant(1_760_000_000_000))
    expect(code).toEqual({ token: SAMPLE, short: '490314', changesAt: 1_760_000_010_000 })
    expect(sessionCodeAt(key, session, instant(code.changesAt - 1)).token).toBe(SAMPLE)
    expect(sessionCodeAt(key, session, code.changesAt).token).not.toBe(SAMPLE)
  })

  it('refuses to sign for a session id that is not ten hex characters', () => {
    const session = { id: '2a' as SessionId, generation: 3 }
    expect(() => sessionCodeAt(key, session, instant(0))).toThrow(RangeError)
  })
})

describe('reading a token', () => {
  const expected = readToken(SAMPLE)

  it.each([
    ['surrounding space', ` \t${SAMPLE}\r\n`],
    ['lower case', SAMPLE.toLowerCase()],
    ['O for 0', SAMPLE.replace(/0/g, 'O')],
    ['o for 0', SAMPLE.replace(/0/g, 'o')],
    ['I for 1', SAMPLE.replace(/1/g, 'I')],
    ['l for 1', SAMPLE.replace(/1/g, 'l')],
    ['the last part of a path', `https://example.org/q/${SAMPLE}`],
    ['a path in upper case', `HTTPS://EXAMPLE.ORG/Q/${SAMPLE}`],
    ['a path that ends in a slash', `https://example.org/q/${SAMPLE}/`],
    ['a path before a query', `https://example.org/q/${SAMPLE}?from=scan`],
    ['a path before a fragment', `https://example.org/q/${SAMPLE}#top`],
    ['a path inside the fragment', `https://example.org/#/q/${SAMPLE}`],
    ['a path without an origin', `/q/${SAMPLE}`],
    ['the parameter c', `https://example.org/q?c=${SAMPLE}`],
    ['the parameter c among others', `https://example.org/q/open?a=1&c=${SAMPLE}&b=2#x`],
    ['the parameter c inside the fragment', `https://example.org/#/pages/check-in?c=${SAMPLE}`],
    ['a bare parameter', `c=${SAMPLE}`],
    ['a percent-encoded link', encodeURIComponent(`https://example.org/q?c=${SAMPLE}&b=2`)],
    ['a percent-encoded character', SAMPLE.replace('K', '%4b')],
    ['space inside the parameter', `https://example.org/q?c=%20${SAMPLE}%20`],
  ])('accepts %s', (_, text) => {
    expect(expected).toBeDefined()
    expect(readToken(text)).toEqual(expected)
  })

  it.each([
    ['nothing', ''],
    ['a character less', SAMPLE.slice(0, -1)],
    ['a character more', `${SAMPLE}0`],
    ['another version', SAMPLE.replace('K1', 'K2')],
    ['no prefix', SAMPLE.slice(2)],
    ['U, which the alphabet leaves out', SAMPLE.replace('Z', 'U')],
    ['a hyphen', `${SAMPLE.slice(0, 20)}-${SAMPLE.slice(21)}`],
    ['a letter that only looks up to S when upper-cased', SAMPLE.replace('5', 'ſ')],
    ['full-width digits', SAMPLE.replace('8', '８')],
    ['space in the middle', `${SAMPLE.slice(0, 10)} ${SAMPLE.slice(10)}`],
    ['the token as a host', `https://${SAMPLE}/q`],
    ['the token in the middle of a path', `https://example.org/${SAMPLE}/q`],
    ['another parameter', `https://example.org/q?abc=${SAMPLE}`],
    ['a malformed percent sign', `%${SAMPLE}`],
  ])('refuses %s', (_, text) => {
    expect(readToken(text)).toBeUndefined()
  })

  it('refuses every padding that is not zero', () => {
    const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
    const endings = [...alphabet].filter((last) => readToken(SAMPLE.slice(0, -1) + last) !== undefined)
    expect(endings).toEqual(['0', '8', 'G', 'R'])
  })

  it('never throws, whatever a camera or a keyboard gives', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => void readToken(text)))
  })
})
