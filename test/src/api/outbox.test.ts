const storage = new Map<string, unknown>()
jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: {
    getStorageSync: (key: string) => storage.get(key) ?? '',
    setStorageSync: (key: string, value: unknown) => storage.set(key, structuredClone(value)),
    removeStorageSync: (key: string) => storage.delete(key),
    getStorageInfoSync: () => ({ keys: [...storage.keys()] }),
  },
}))

import type { Call, CallResult } from '@/src/api/call'
import { entriesOf, storeEntry, waitingLike } from '@/src/api/outbox/entries'
import { pauseMs, replayRound } from '@/src/api/outbox/replay'

const OWNER = 'person'
const now = () => 2000
const accepted: CallResult = { ok: true, data: {} }
const states = () => entriesOf(OWNER).map(({ verdict }) => verdict.state)

describe('a round of the outbox', () => {
  beforeEach(() => storage.clear())

  it('stores a write before anything is sent, so that a kill in between loses nothing', () => {
    storeEntry(OWNER, 'checkIn.scan', { token: 'K1' }, 1000)
    expect(entriesOf(OWNER)).toMatchObject([
      { path: 'checkIn.scan', createdAt: 1000, verdict: { state: 'waiting' } },
    ])
  })

  it('finds what waits already, so that a page that is loaded again keeps nothing twice', () => {
    const first = storeEntry(OWNER, 'checkIn.submitOffline', { code: 'K1A', capturedAt: 1000 }, 1000)
    const same = (code: string) => (input: unknown) => (input as { code: string }).code === code
    expect(waitingLike(OWNER, 'checkIn.submitOffline', same('K1A'))?.id).toBe(first.id)
    expect(waitingLike(OWNER, 'checkIn.submitOffline', same('K1B'))).toBeUndefined()
    expect(waitingLike('another person', 'checkIn.submitOffline', same('K1A'))).toBeUndefined()
  })

  it('stops at the first silence, because order matters', async () => {
    storeEntry(OWNER, 'first.write', {}, 1000)
    storeEntry(OWNER, 'second.write', {}, 1001)
    const sent: string[] = []
    const round = await replayRound(
      OWNER,
      async ({ path }: Call) => {
        sent.push(path)
        throw new Error('no network')
      },
      now,
    )
    expect(round).toBe('again')
    expect(sent).toEqual(['first.write'])
    expect(states()).toEqual(['waiting', 'waiting'])
  })

  it('goes on after a refusal, which is a verdict', async () => {
    storeEntry(OWNER, 'first.write', {}, 1000)
    storeEntry(OWNER, 'second.write', {}, 1001)
    const answers: CallResult[] = [{ ok: false, code: 'DOORS_CLOSED', facts: { closedAt: 5 } }, accepted]
    const round = await replayRound(OWNER, async () => answers.shift() ?? accepted, now)
    expect(round).toBe('empty')
    expect(states()).toEqual(['refused', 'accepted'])
  })

  it('keeps trying when the server itself failed, and lets later writes pass after five tries', async () => {
    storeEntry(OWNER, 'first.write', {}, 1000)
    storeEntry(OWNER, 'second.write', {}, 1001)
    const failing = async ({ path }: Call): Promise<CallResult> =>
      path === 'first.write' ? { ok: false, code: 'INTERNAL', facts: {} } : accepted
    for (let tries = 0; tries < 5; tries += 1) await replayRound(OWNER, failing, now)
    expect(states()).toEqual(['waiting', 'waiting'])
    expect(await replayRound(OWNER, failing, now)).toBe('again')
    expect(states()).toEqual(['waiting', 'accepted'])
  })

  it("leaves other people's writes alone", async () => {
    storeEntry('somebody else', 'first.write', {}, 1000)
    expect(await replayRound(OWNER, async () => accepted, now)).toBe('empty')
    expect(entriesOf('somebody else')).toHaveLength(1)
  })

  it('waits longer after each failed round, at random within a half, and never above two minutes', () => {
    expect([pauseMs(1, () => 0), pauseMs(1, () => 1)]).toEqual([2000, 4000])
    expect(pauseMs(30, () => 1)).toBe(120_000)
  })
})
