import Taro from '@tarojs/taro'
import type { TaskDraft } from '@/domain/evidence'
import { whoAmI } from '../../../api/who-am-i'

/** A draft as this device has it. */
export interface LocalDraft {
  key: string
  content: TaskDraft
  /** of the server's draft that it began from */
  version: number
  /** has changes that the server does not have */
  dirty: boolean
  savedAt: number
}

/** Under the person's own name: a phone that changes hands shows nothing of the last one. */
const nameOf = (key: string): string => `suixing.evidence-draft/${whoAmI().person ?? ''}/${key}`

export const findDraft = (key: string): LocalDraft | undefined =>
  Taro.getStorageSync<LocalDraft>(nameOf(key)) || undefined

/** Synchronous: when this returns true, the draft survives a killed app. False when the device's storage is full. */
export function keepDraft(draft: LocalDraft): boolean {
  try {
    Taro.setStorageSync(nameOf(draft.key), draft)
    return true
  } catch {
    return false
  }
}

export const forgetDraft = (key: string): void => Taro.removeStorageSync(nameOf(key))
