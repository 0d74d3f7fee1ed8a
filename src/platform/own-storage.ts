import Taro from '@tarojs/taro'

/**
 * What one person keeps between two openings: a phone is one person's; in a browser only this window's, because another window, and whoever
 * sits down at the office computer next, may be another person. Best effort: a full storage must not break a page that has its data.
 */
export function keepOwn(key: string, value: unknown): void {
  try {
    if (process.env.TARO_ENV === 'weapp') Taro.setStorageSync(key, value)
    else window.sessionStorage.setItem(key, JSON.stringify(value))
  } catch {
    // The next reading is kept again.
  }
}

export function findOwn<Value>(key: string): Value | undefined {
  if (process.env.TARO_ENV === 'weapp') return Taro.getStorageSync<Value | ''>(key) || undefined
  const kept = window.sessionStorage.getItem(key)
  return kept ? (JSON.parse(kept) as Value) : undefined
}
