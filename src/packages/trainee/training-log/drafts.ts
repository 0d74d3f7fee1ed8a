import Taro from '@tarojs/taro'
import { instant } from '@/domain/shared'
import { whoAmI } from '../../../api/who-am-i'
import type { LogDraft } from './draft'

/** Under the person's own name: a phone that changes hands shows nothing of the last one. */
const keyOf = (subject: string): string => `suixing.log-draft/${whoAmI().person ?? ''}/${subject}`

export const findDraft = (subject: string): LogDraft | undefined =>
  Taro.getStorageSync<LogDraft>(keyOf(subject)) || undefined

/** Synchronous: when this returns, the draft survives a killed app. Nothing when the device's storage is full. */
export function saveDraft(draft: LogDraft): LogDraft | undefined {
  const saved = { ...draft, savedAt: instant(Date.now()) }
  try {
    Taro.setStorageSync(keyOf(draft.subject), saved)
    return saved
  } catch {
    return undefined
  }
}

export const removeDraft = (subject: string): void => Taro.removeStorageSync(keyOf(subject))
