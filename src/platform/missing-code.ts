import Taro from '@tarojs/taro'
import { shellCopy } from '../copy/shell'

const KEY = 'suixing.reloaded-at'
/** Once is enough: a file that is missing again is missing on the server. */
const RELOAD_EVERY_MS = 60_000

/**
 * A browser fetches a page's code when it is first opened. Without a network nothing would happen, and after an upgrade the file of
 * yesterday is gone: then the app is loaded anew. In WeChat all code is on the phone.
 */
export function watchForMissingCode(): void {
  if (process.env.TARO_ENV === 'weapp') return
  window.addEventListener('unhandledrejection', ({ reason }) => {
    if (!(reason instanceof Error && /^Loading (CSS )?chunk/.test(reason.message))) return
    if (!navigator.onLine) void Taro.showToast({ title: shellCopy.pageNotHere, icon: 'none' })
    else if (Date.now() - Number(window.sessionStorage.getItem(KEY)) > RELOAD_EVERY_MS) {
      window.sessionStorage.setItem(KEY, String(Date.now()))
      window.location.reload()
    }
  })
}
