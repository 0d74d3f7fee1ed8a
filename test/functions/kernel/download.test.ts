import { discardDownloads, downloads, offerDownload, openStore, storage } from '@/cloudfunctions/kernel'
import { addMs, type CountyId, type Instant, instant, MINUTE } from '@/domain/shared'
import { type Stack, startStack } from '../stack'

let stack: Stack
beforeAll(async () => {
  stack = await startStack()
}, 60_000)
afterAll(() => stack.stop())

const COUNTY = 'demo' as CountyId
const NOW = instant(Date.now())
const offer = (bytes: string, now = NOW) =>
  offerDownload(
    { store: openStore(COUNTY), storage, now },
    { of: ['sheet', 'one'], ending: 'xlsx', bytes: Buffer.from(bytes) },
  )
const discardAt = (now: Instant, shouldStop = () => false) => discardDownloads({ storage, now }, shouldStop)
const read = async (url: string) => (await fetch(url)).status

test('a file that is offered can be taken away for ten minutes, and is gone with the next round of the timer', async () => {
  const url = await offer('names')
  const later = addMs(NOW, 5 * MINUTE)
  const again = await offer('names and more', later)
  expect(await (await fetch(url)).text()).toBe('names')

  expect(await discardAt(addMs(NOW, 10 * MINUTE))).toBe(0)
  expect(await discardAt(addMs(NOW, 11 * MINUTE))).toBe(1)
  expect([await read(url), await read(again)]).toEqual([404, 200])

  expect(await discardAt(addMs(later, 11 * MINUTE))).toBe(1)
  expect(await read(again)).toBe(404)
  expect(await openStore(COUNTY).count(downloads)).toBe(0)
})

test('a round removes however many there are, and a timer whose time is over goes on in the next one', async () => {
  for (let minute = 0; minute < 105; minute += 1) await offer('names', addMs(NOW, -minute * MINUTE))
  let left = 40
  expect(await discardAt(addMs(NOW, 11 * MINUTE), () => left-- === 0)).toBe(40)
  expect(await discardAt(addMs(NOW, 11 * MINUTE))).toBe(65)
  for (let minute = 0; minute < 105; minute += 1) await offer('names', addMs(NOW, -minute * MINUTE))
  expect(await discardAt(addMs(NOW, 11 * MINUTE))).toBe(105)
}, 60_000)
