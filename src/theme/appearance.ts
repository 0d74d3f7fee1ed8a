import Taro from '@tarojs/taro'
import { useSyncExternalStore } from 'react'

export type ThemeChoice = 'auto' | 'light' | 'dark'
/** `auto` follows the font size that WeChat or the browser is set to. */
export type FontChoice = 'auto' | 1 | 1.2 | 1.4
export interface Appearance {
  theme: ThemeChoice
  font: FontChoice
}

const KEY = 'suixing.appearance'
/** WeChat's standard text size in pixels; `fontSizeSetting` is measured against it. */
const STANDARD_TEXT = 16
/** Every page is laid out to hold up to this factor. */
const LARGEST = 1.4

let current: Appearance | undefined
const listeners = new Set<() => void>()

/** The person's choice, kept on this device. */
function appearance(): Appearance {
  current ??= { theme: 'auto', font: 'auto', ...(Taro.getStorageSync<Appearance | ''>(KEY) || {}) }
  return current
}

export function chooseAppearance(choice: Partial<Appearance>): void {
  current = { ...appearance(), ...choice }
  Taro.setStorageSync(KEY, current)
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useAppearance = (): Appearance => useSyncExternalStore(subscribe, appearance)

/** Factor between 1 and 1.4 by which text grows. */
export function fontScale(font: FontChoice): number {
  if (font !== 'auto') return font
  const scale = (systemTextSize() ?? STANDARD_TEXT) / STANDARD_TEXT
  return Math.min(LARGEST, Math.max(1, Math.round(scale * 20) / 20))
}

function systemTextSize(): number | undefined {
  if (process.env.TARO_ENV === 'weapp') return Taro.getAppBaseInfo().fontSizeSetting
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || undefined
}
