import Taro from '@tarojs/taro'
import { type Instant, instant } from '@/domain/shared'
import { whoAmI } from '../../../../api/who-am-i'
import type { SessionForm } from './form'
import { newKey } from './new-key'

/** A training that is being planned. It is only on this device. */
export interface SessionDraft {
  form: SessionForm
  /** names this plan through all its retries */
  requestKey: string
  savedAt?: Instant
  /** it was sent and nobody answered: the sessions may exist already */
  isSent: boolean
  /** it was changed after that, so that sending it makes other sessions */
  mayBeMade: boolean
}

/** Under the person's own name: a device that changes hands shows nothing of the last one. */
const keyOf = (): string => `suixing.session-draft/${whoAmI().person ?? ''}`

const emptyForm = (): SessionForm => ({
  title: '',
  mode: 'onsite',
  placeName: '',
  lat: '',
  lng: '',
  datum: 'gcj02',
  radius: '',
  halfDays: [{ key: newKey(), date: '', from: '08:30', to: '11:30', agenda: [] }],
  audience: 'groups',
  schools: [],
  groups: [],
  worth: '1',
})

export const emptyDraft = (): SessionDraft => ({
  form: emptyForm(),
  requestKey: newKey(),
  isSent: false,
  mayBeMade: false,
})

export const findDraft = (): SessionDraft | undefined =>
  Taro.getStorageSync<SessionDraft>(keyOf()) || undefined

/** Nothing when the device's storage is full. */
export function saveDraft(draft: SessionDraft): SessionDraft | undefined {
  const saved = { ...draft, savedAt: instant(Date.now()) }
  try {
    Taro.setStorageSync(keyOf(), saved)
    return saved
  } catch {
    return undefined
  }
}

export const removeDraft = (): void => Taro.removeStorageSync(keyOf())

/** After a change a plan that was sent without an answer becomes another one: the same key would return the sessions of the first. */
export const changed = (draft: SessionDraft, form: SessionForm): SessionDraft =>
  draft.isSent ? { ...draft, form, requestKey: newKey(), isSent: false, mayBeMade: true } : { ...draft, form }
