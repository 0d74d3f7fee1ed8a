/** @jest-environment jsdom */

import { scanInBrowser } from '@/src/platform/scan/browser'

jest.mock('@tarojs/taro', () => ({ __esModule: true, default: {} }))
jest.mock('@/src/platform/scan/browser.scss', () => ({}))

const covers = () => document.querySelectorAll('.scan-cover').length

test('the camera is closed by its own button and by the browser’s way back', async () => {
  const first = scanInBrowser()
  expect(covers()).toBe(1)
  document.querySelector<HTMLElement>('[data-act=close]')?.click()
  expect([await first, covers()]).toEqual([undefined, 0])

  const second = scanInBrowser()
  window.dispatchEvent(new PopStateEvent('popstate'))
  expect([await second, covers()]).toEqual([undefined, 0])
})
