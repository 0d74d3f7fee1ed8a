/** @jest-environment jsdom */

import type { PersonId } from '@/domain/shared'
import { remembered } from '@/src/api/remembered'
import { dropSessionToken, keepSessionToken, sessionToken } from '@/src/api/session'
import { rememberWhoAmI } from '@/src/api/who-am-i'

jest.mock('@tarojs/taro', () => ({ __esModule: true, default: {} }))

const TRAINER = { person: 'p1' as PersonId, hasDesk: true }
const codeKey = () => remembered(['session.codeKey'], async () => ({ keyHex: 'ab' }))

beforeEach(() => {
  keepSessionToken('token')
  rememberWhoAmI(TRAINER)
})
afterEach(dropSessionToken)

test('what was read in a browser stays in its window, under the person it was read by', async () => {
  const before = Date.now()
  await codeKey().queryFn()
  expect(codeKey().initialData()).toEqual({ keyHex: 'ab' })
  expect(codeKey().initialDataUpdatedAt()).toBeGreaterThanOrEqual(before)
  expect(window.localStorage).toHaveLength(0)
  rememberWhoAmI({ ...TRAINER, person: 'p2' as PersonId })
  expect(codeKey().initialData()).toBeUndefined()
})

test('another sign-in in the same window finds nothing of the last one', async () => {
  await codeKey().queryFn()
  keepSessionToken('another')
  expect(codeKey().initialData()).toBeUndefined()
})

test('who signs out leaves nothing behind', async () => {
  await codeKey().queryFn()
  dropSessionToken()
  expect(sessionToken()).toBeUndefined()
  expect(codeKey().initialData()).toBeUndefined()
})

test('an answer that says who asked is found under that person', async () => {
  rememberWhoAmI({ hasDesk: false })
  const me = () =>
    remembered(['me'], async () => {
      rememberWhoAmI(TRAINER)
      return 'bound'
    })
  await me().queryFn()
  expect(me().initialData()).toBe('bound')
})

test('a full storage breaks nothing', async () => {
  const full = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  expect(await codeKey().queryFn()).toEqual({ keyHex: 'ab' })
  full.mockRestore()
})
