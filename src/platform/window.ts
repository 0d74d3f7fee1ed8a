import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'

/** From this width on a page is a desk: rail instead of tab bar, table instead of list. */
const DESK_WIDTH = 960

export interface Chrome {
  /** height of the phone's status bar above the page, px */
  statusBar: number
  /** width that WeChat's capsule takes at the right of the bar, px */
  capsule: number
}

/** What the host draws over our page. Measured, because phones and WeChat versions differ. */
export function hostChrome(): Chrome {
  if (process.env.TARO_ENV !== 'weapp') return { statusBar: 0, capsule: 0 }
  const { statusBarHeight = 20, windowWidth } = Taro.getWindowInfo()
  const capsule = Taro.getMenuButtonBoundingClientRect()
  return { statusBar: statusBarHeight, capsule: capsule ? windowWidth - capsule.left : 0 }
}

const isWide = (): boolean => Taro.getWindowInfo().windowWidth >= DESK_WIDTH

/** True on a desk's screen; follows the window. */
export function useWide(): boolean {
  const [wide, setWide] = useState(isWide)
  useEffect(() => {
    const follow = () => setWide(isWide())
    if (process.env.TARO_ENV === 'weapp') {
      Taro.onWindowResize(follow)
      return () => Taro.offWindowResize(follow)
    }
    window.addEventListener('resize', follow)
    return () => window.removeEventListener('resize', follow)
  }, [])
  return wide
}
