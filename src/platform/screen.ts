import Taro from '@tarojs/taro'
import { useEffect } from 'react'

/** Keeps the screen lit while the page is open: the hall scans the trainer's phone for an hour. */
export function useScreenOn(): void {
  useEffect(() => {
    if (process.env.TARO_ENV === 'weapp') {
      void Taro.setKeepScreenOn({ keepScreenOn: true })
      return () => void Taro.setKeepScreenOn({ keepScreenOn: false })
    }
    return keepBrowserAwake()
  }, [])
}

/** A browser gives the lock back whenever the window is hidden, so it is asked for again. */
function keepBrowserAwake(): () => void {
  let lock: WakeLockSentinel | undefined
  const ask = async () => {
    if (document.visibilityState !== 'visible') return
    lock = await navigator.wakeLock?.request('screen').catch(() => undefined)
  }
  void ask()
  document.addEventListener('visibilitychange', ask)
  return () => {
    document.removeEventListener('visibilitychange', ask)
    void lock?.release()
  }
}
