import Taro from '@tarojs/taro'
import type { SessionId } from '@/domain/shared'
import { whoAmI } from '../../../../api/who-am-i'
import type { RollForm } from './roll-form'

/** Ticks outlive the app, and so does the name of the roll that was closed with them. */
export interface RollDraft {
  form: RollForm
  /** the outbox's entry, once the roll is closed */
  entry?: string
}

const keyOf = (session: SessionId): string => `suixing.roll/${whoAmI().person ?? ''}/${session}`

export const readDraft = (session: SessionId): RollDraft | undefined =>
  Taro.getStorageSync<RollDraft | ''>(keyOf(session)) || undefined

/** @throws when the device has no room */
export const saveDraft = (session: SessionId, draft: RollDraft): void =>
  Taro.setStorageSync(keyOf(session), draft)

export const dropDraft = (session: SessionId): void => Taro.removeStorageSync(keyOf(session))
