import { openStore, router, serve } from '@/cloudfunctions/kernel'
import { counties } from '@/cloudfunctions/org'
import { accounts, identify, outsiders, peopleRouter } from '@/cloudfunctions/people'
import { HOUR, instant, MINUTE, type PersonId } from '@/domain/shared'
import { act, answersIn, ask, fromNobody, fromWeChat, httpEvent, type WireCall } from './platform'
import { COUNTY, type KernelRig, keysWith, startKernel } from './rig'

const ACCOUNT = 'local-office'
const START = 1_760_000_000_000

let rig: KernelRig
let now = START
beforeAll(async () => {
  rig = await startKernel()
  process.env.SUIXING_KEYS = keysWith()
  jest.spyOn(Date, 'now').mockImplementation(() => now)
  const store = openStore(COUNTY)
  const person = 'p1' as PersonId
  await store.put(counties, {
    _id: COUNTY,
    name: '云溪县',
    programme: 'zhejiang',
    schoolsVersion: '',
    rosterVersion: '',
  })
  await store.put(outsiders, { _id: person, name: '测试', unit: '测试单位' })
  await store.put(accounts, { _id: ACCOUNT, person, boundAt: instant(START), how: 'invitation' })
})
afterAll(() => rig.stop())
beforeEach(() => {
  now = START
})

const main = serve({ router: router({ people: peopleRouter }), identify })
const phone = async (call: WireCall) => answersIn(await main({ calls: [call] }, fromWeChat(ACCOUNT)))[0]
const browser = async (token: string | undefined, call: WireCall) =>
  answersIn(await main(httpEvent({ calls: [call] }, token), fromNobody))[0]

/** A browser asks; what it shows and what it keeps. */
const begin = async () =>
  (await browser(undefined, act('people.beginSignIn', { county: COUNTY })))?.data as {
    ticket: string
    token: string
  }
const confirm = (ticket: string) => phone(act('people.confirmSignIn', { ticket }))
const stateOf = async (token: string) => (await browser(token, ask('people.me')))?.data

describe('a browser', () => {
  it('is nobody until the phone confirms it, then who confirmed, for twelve hours', async () => {
    const { ticket, token } = await begin()
    expect(await stateOf(token)).toEqual({ state: 'signed-out' })
    expect(await confirm(ticket)).toMatchObject({ ok: true, data: { expiresAt: START + 12 * HOUR } })
    expect(await stateOf(token)).toMatchObject({ state: 'bound', person: 'p1', inBrowser: true })
    now = START + 12 * HOUR - 1
    expect(await stateOf(token)).toMatchObject({ state: 'bound' })
    now = START + 12 * HOUR
    expect(await stateOf(token)).toEqual({ state: 'signed-out' })
  })

  it('is out at once when its sign-in is ended on the phone', async () => {
    const { ticket, token } = await begin()
    await confirm(ticket)
    expect(await phone(act('people.endSignIn', { ticket }))).toMatchObject({ data: { ended: true } })
    expect(await stateOf(token)).toEqual({ state: 'signed-out' })
    expect(await confirm(ticket)).toMatchObject({ code: 'TICKET_EXPIRED' })
  })

  it('is out at once when the account is released from its person', async () => {
    const { ticket, token } = await begin()
    await confirm(ticket)
    const store = openStore(COUNTY)
    const bound = await store.find(accounts, ACCOUNT)
    if (!bound) throw new Error('no account')
    await store.remove(accounts, { _id: ACCOUNT })
    expect(await stateOf(token)).toEqual({ state: 'unbound' })
    await store.put(accounts, bound)
  })

  it('cannot be confirmed after five minutes, nor by another browser', async () => {
    const first = await begin()
    now = START + 5 * MINUTE
    expect(await confirm(first.ticket)).toMatchObject({ code: 'TICKET_EXPIRED' })
    const second = await begin()
    await confirm(second.ticket)
    const third = await begin()
    const confirming = act('people.confirmSignIn', { ticket: third.ticket })
    expect(await browser(second.token, confirming)).toMatchObject({ code: 'SIGN_IN_ON_PHONE' })
  })

  it('is not signed in by the ticket that everybody in the room sees', async () => {
    const { ticket, token } = await begin()
    await confirm(ticket)
    const guessed = `${ticket}_${'0'.repeat(token.length - ticket.length - 1)}`
    expect(await stateOf(guessed)).toEqual({ state: 'signed-out' })
    expect(await stateOf(ticket)).toEqual({ state: 'signed-out' })
  })
})
