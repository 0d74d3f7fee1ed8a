import { discardReceipts } from '@/cloudfunctions/check-in'
import { receipts } from '@/cloudfunctions/check-in/documents'
import { type AccountId, addMs, DAY, instant, MINUTE, type SessionId } from '@/domain/shared'
import { layCounty, type TestCounty } from '../county'
import { type Stack, startStack } from '../stack'

let stack: Stack
let county: TestCounty

beforeAll(async () => {
  stack = await startStack()
  county = await layCounty(stack)
}, 60_000)
afterAll(() => stack.stop())

test('receipts of accounts that were never bound go after a day, others stay', async () => {
  const now = instant(Date.now())
  const session = '000000002a' as SessionId
  for (const [account, expiresAt] of [
    ['forgotten', addMs(now, -DAY - MINUTE)],
    ['fresh', addMs(now, -MINUTE)],
  ] as const)
    await county.store.insert(receipts, {
      _id: `${account}:${session}:in`,
      account: account as AccountId,
      session,
      direction: 'in',
      at: addMs(expiresAt, -10 * MINUTE),
      step: 1,
      delay: 1,
      expiresAt,
    })
  expect(await discardReceipts(now)).toBe(1)
  expect((await county.store.all(receipts)).map(({ account }) => account)).toEqual(['fresh'])
})
