/** @jest-environment jsdom */

import type { PersonId } from '@/domain/shared'
import { keepLastSeen, lastSeen } from '@/src/api/last-seen'
import { dropSessionToken, keepSessionToken, sessionToken } from '@/src/api/session'
import { rememberWhoAmI } from '@/src/api/who-am-i'

jest.mock('@tarojs/taro', () => ({ __esModule: true, default: {} }))

const TRAINER = { person: 'p1' as PersonId, hasDesk: true }

test('what was read in a browser stays in its window, under the person it was read by', () => {
  rememberWhoAmI(TRAINER)
  keepLastSeen('session.codeKey', { keyHex: 'ab' }, 7)
  expect(lastSeen('session.codeKey')).toEqual({ value: { keyHex: 'ab' }, at: 7 })
  expect(window.localStorage).toHaveLength(0)
  rememberWhoAmI({ ...TRAINER, person: 'p2' as PersonId })
  expect(lastSeen('session.codeKey')).toBeUndefined()
})

test('who signs out leaves nothing behind', () => {
  keepSessionToken('token')
  rememberWhoAmI(TRAINER)
  keepLastSeen('session.codeKey', { keyHex: 'ab' }, 7)
  dropSessionToken()
  expect(sessionToken()).toBeUndefined()
  expect(lastSeen('session.codeKey')).toBeUndefined()
})

test('a full storage breaks nothing', () => {
  const full = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  expect(() => keepLastSeen('a', 1, 1)).not.toThrow()
  full.mockRestore()
})
