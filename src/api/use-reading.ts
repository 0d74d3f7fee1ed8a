import { type QueryKey, useQuery } from '@tanstack/react-query'
import { type Loaded, loaded } from './page-state'
import { remembered } from './remembered'

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
  const reading = useQuery<Value>({
    ...(kept ? remembered(key, read) : { queryKey: key, queryFn: read }),
    ...(every !== undefined && { refetchInterval: every }),
  })
  return loaded(reading)
}
