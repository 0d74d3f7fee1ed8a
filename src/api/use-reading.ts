import { type QueryKey, useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { keepLastSeen, lastSeen } from './last-seen'
import { type Loaded, loaded } from './page-state'

export interface ReadingOptions {
  /** kept on the phone, so that the page opens without a network with what was last seen */
  kept?: boolean
  /** read again every so many ms while the page is in front; not faster than 3 s */
  every?: number
}

/**
 * What a page reads, as one state. Two pages with the same key share the reading.
 * @param key the procedure's path, then its input: `['credit.myProgress']`
 */
export function useReading<Value>(
  key: QueryKey,
  read: () => Promise<Value>,
  { kept = false, every }: ReadingOptions = {},
): Loaded<Value> {
  const name = JSON.stringify(key)
  const before = kept ? lastSeen<Value>(name) : undefined
  const reading = useQuery<Value>({
    queryKey: key,
    queryFn: read,
    ...(before && { initialData: () => before.value, initialDataUpdatedAt: before.at }),
    ...(every !== undefined && { refetchInterval: every }),
  })
  const { data, dataUpdatedAt } = reading
  useEffect(() => {
    if (kept && data !== undefined) keepLastSeen(name, data, dataUpdatedAt)
  }, [kept, name, data, dataUpdatedAt])
  return loaded(reading)
}
