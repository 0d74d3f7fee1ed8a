import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import Taro from '@tarojs/taro'
import { sessionToken } from './session'

interface Remembered<Value> {
  value: Value
  /** milliseconds by this device's clock */
  at: number
}

/** A browser's window remembers for one sign-in only: another window may be another person. */
const keyOf = (name: readonly string[]): string =>
  ['suixing.remembered', ...(process.env.TARO_ENV === 'weapp' ? [] : [sessionToken() ?? '']), ...name].join(
    '/',
  )

function remember<Value>(name: readonly string[], value: Value): void {
  const kept: Remembered<Value> = { value, at: Date.now() }
  if (process.env.TARO_ENV === 'weapp') Taro.setStorageSync(keyOf(name), kept)
  else window.sessionStorage.setItem(keyOf(name), JSON.stringify(kept))
}

function recall<Value>(name: readonly string[]): Remembered<Value> | undefined {
  if (process.env.TARO_ENV === 'weapp')
    return Taro.getStorageSync<Remembered<Value> | ''>(keyOf(name)) || undefined
  const kept = window.sessionStorage.getItem(keyOf(name))
  return kept ? (JSON.parse(kept) as Remembered<Value>) : undefined
}

/** A reading whose last answer outlives the app, so that a hall without signal still shows what was true before. */
export function useRemembered<Value>(
  name: readonly string[],
  read: () => Promise<Value>,
  enabled = true,
): UseQueryResult<Value> {
  return useQuery<Value>({
    queryKey: name,
    queryFn: async () => {
      const value = await read()
      remember(name, value)
      return value
    },
    enabled,
    initialData: () => recall<Value>(name)?.value,
    initialDataUpdatedAt: () => recall<Value>(name)?.at,
  })
}
