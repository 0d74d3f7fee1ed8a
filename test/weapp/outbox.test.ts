import { answersByPath, type Device, launch, newDevice, RefusedBy, setOnline } from './harness'

const OWNER = 'unbound'
const KEY = `suixing.outbox/${OWNER}/001900000000000-000001-abcdef`

/** What an app that was killed has left in the phone's storage. */
function leaveEntry(device: Device, key = KEY, token = 'K1AAA'): void {
  const entry = {
    id: key,
    owner: OWNER,
    path: 'checkIn.submitOffline',
    input: { token },
    createdAt: 1_900_000_000_000,
    tries: 0,
    verdict: { state: 'waiting' },
  }
  device.storage.set(key, JSON.stringify(entry))
}

const verdictOf = (device: Device, key = KEY): unknown =>
  (JSON.parse(device.storage.get(key) ?? 'null') as { verdict: unknown } | null)?.verdict

async function eventually(assert: () => void): Promise<void> {
  for (const start = Date.now(); ; await new Promise((resolve) => setTimeout(resolve, 20)))
    try {
      return assert()
    } catch (error) {
      if (Date.now() - start > 15_000) throw error
    }
}

describe('the outbox of the compiled mini-program', () => {
  it('sends what an earlier app, killed since, had kept, to the function of the burst path', async () => {
    const device = newDevice(answersByPath({ 'checkIn.submitOffline': () => ({ status: 'pending' }) }))
    leaveEntry(device)
    const { trace } = launch(device)
    await eventually(() =>
      expect(verdictOf(device)).toMatchObject({ state: 'accepted', answer: { status: 'pending' } }),
    )
    expect(trace.calls).toEqual([
      {
        functionName: 'check-in',
        path: 'checkIn.submitOffline',
        type: 'mutation',
        input: { token: 'K1AAA' },
      },
    ])
  })

  it('keeps a write while there is no network and sends it when the network comes back', async () => {
    const device = newDevice(answersByPath({ 'checkIn.submitOffline': () => ({}) }))
    leaveEntry(device)
    setOnline(device, false)
    const { trace } = launch(device)
    await eventually(() => expect(device.storage.get(KEY)).toContain('"tries":1'))
    expect(verdictOf(device)).toEqual({ state: 'waiting' })
    expect(trace.calls).toEqual([])
    setOnline(device, true)
    await eventually(() => expect(verdictOf(device)).toMatchObject({ state: 'accepted' }))
  })

  it('takes a refusal as final and keeps its code and facts for the person', async () => {
    const device = newDevice(
      answersByPath({
        'checkIn.submitOffline': () => {
          throw new RefusedBy('CAPTURE_TOO_LATE', { latest: 1_900_000_000_000 })
        },
      }),
    )
    leaveEntry(device)
    launch(device)
    await eventually(() =>
      expect(verdictOf(device)).toMatchObject({
        state: 'refused',
        code: 'CAPTURE_TOO_LATE',
        facts: { latest: 1_900_000_000_000 },
      }),
    )
  })

  it('sends several writes in the order in which they were kept', async () => {
    const seen: unknown[] = []
    const device = newDevice(
      answersByPath({ 'checkIn.submitOffline': (input) => seen.push((input as { token: string }).token) }),
    )
    leaveEntry(device, KEY.replace('000001', '000002'), 'second')
    leaveEntry(device, KEY, 'first')
    launch(device)
    await eventually(() => expect(seen).toEqual(['first', 'second']))
  })
})
