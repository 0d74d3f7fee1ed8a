import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'

/** The screen that sizes are written for. */
const LINES = 720
const COLUMNS = 1280

/** A projector of more lines shows everything larger by the same factor; the code gets the rest of the height. */
export function useHallScale(): { scale: number; qrPixels: number } {
  const [size, setSize] = useState(windowSize)
  useEffect(() => {
    const follow = () => setSize(windowSize())
    if (process.env.TARO_ENV === 'weapp') {
      Taro.onWindowResize(follow)
      return () => Taro.offWindowResize(follow)
    }
    window.addEventListener('resize', follow)
    return () => window.removeEventListener('resize', follow)
  }, [])
  const scale = Math.min(size.height / LINES, size.width / COLUMNS)
  return { scale, qrPixels: Math.floor(LINES * scale) }
}

function windowSize(): { width: number; height: number } {
  const { windowWidth: width, windowHeight: height } = Taro.getWindowInfo()
  return { width, height }
}
