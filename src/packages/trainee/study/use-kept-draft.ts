import Taro from '@tarojs/taro'
import { useState } from 'react'
import { whoAmI } from '../../../api/who-am-i'

/** Under the person's own name: a phone that changes hands shows nothing of the last one. */
const keyOf = (name: string): string => `suixing.study-draft/${whoAmI().person ?? ''}/${name}`

export interface KeptDraft<Value> {
  value: Value
  /** the last change is only in memory: the device's storage is full */
  unsaved: boolean
  change: (value: Value) => void
  /** the server has it */
  forget: () => void
}

/** What somebody is filling in, stored with every change until it is handed in. */
export function useKeptDraft<Value>(name: string, first: Value): KeptDraft<Value> {
  const [shown, setShown] = useState(() => ({
    value: Taro.getStorageSync<Value>(keyOf(name)) || first,
    unsaved: false,
  }))
  return {
    ...shown,
    change(value) {
      setShown({ value, unsaved: !stored(keyOf(name), value) })
    },
    forget: () => Taro.removeStorageSync(keyOf(name)),
  }
}

function stored(key: string, value: unknown): boolean {
  try {
    Taro.setStorageSync(key, value)
    return true
  } catch {
    return false
  }
}
