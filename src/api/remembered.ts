import { type QueryKey, type UseQueryResult, useQuery } from '@tanstack/react-query'
import { findOwn, keepOwn } from '../platform/own-storage'
import { sessionToken } from './session'
import { whoAmI } from './who-am-i'

interface Remembered<Value> {
  value: Value
  /** epoch ms by this device's clock */
  at: number
}

/** Under the sign-in and the person's own name: a window or a phone that changes hands shows nothing of the last one. */
const keyOf = (name: QueryKey): string =>
  ['suixing.remembered', sessionToken() ?? '', whoAmI().person ?? 'unbound', JSON.stringify(name)].join('/')

const recall = <Value>(name: QueryKey): Remembered<Value> | undefined => findOwn(keyOf(name))

/** A query whose last answer outlives the app, so that a hall without signal still shows what was true before. */
export const remembered = <Value>(name: QueryKey, read: () => Promise<Value>) => ({
  queryKey: name,
  queryFn: async (): Promise<Value> => {
    const value = await read()
    keepOwn(keyOf(name), { value, at: Date.now() } satisfies Remembered<Value>)
    return value
  },
  initialData: () => recall<Value>(name)?.value,
  initialDataUpdatedAt: () => recall<Value>(name)?.at,
})

export const useRemembered = <Value>(
  name: QueryKey,
  read: () => Promise<Value>,
  enabled = true,
): UseQueryResult<Value> => useQuery<Value>({ ...remembered(name, read), enabled })
