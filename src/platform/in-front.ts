import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useState } from 'react'

/** Whether this page is what the person looks at: pages below the one in front stay alive, and so does a hidden tab of a browser. */
export function useInFront(): boolean {
  const [shown, setShown] = useState(true)
  const [visible, setVisible] = useState(true)
  useDidShow(() => setShown(true))
  useDidHide(() => setShown(false))
  useEffect(() => followTab(setVisible), [])
  return shown && visible
}

function followTab(tell: (visible: boolean) => void): (() => void) | undefined {
  if (process.env.TARO_ENV === 'weapp') return undefined
  const changed = () => tell(document.visibilityState === 'visible')
  changed()
  document.addEventListener('visibilitychange', changed)
  return () => document.removeEventListener('visibilitychange', changed)
}
