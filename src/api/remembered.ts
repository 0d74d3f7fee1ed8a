import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { findOwn, keepOwn } from '../platform/own-storage'
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

const remember = <Value>(name: readonly string[], value: Value): void =>
  keepOwn(keyOf(name), { value, at: Date.now() } satisfies Remembered<Value>)

const recall = <Value>(name: readonly string[]): Remembered<Value> | undefined => findOwn(keyOf(name))

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
