import { focusManager, onlineManager, QueryClient } from '@tanstack/react-query'
import { followNetwork } from '../platform/network'
import { isUnreachable } from './refused'

/** What is shown may be this old before it is read again; a session's state changes within a minute. */
const FRESH_MS = 30_000
const TRIES = 2

/** Reads of the whole app. A refusal is an answer, so only silence is tried again. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: FRESH_MS,
      gcTime: Number.POSITIVE_INFINITY,
      networkMode: 'offlineFirst',
      retry: (failures, error) => failures < TRIES && isUnreachable(error),
    },
    mutations: { networkMode: 'always', retry: false },
  },
})

onlineManager.setEventListener((setOnline) => followNetwork(setOnline))

/** Called by the app when it comes to the front or goes to the back: WeChat has no window that gets focus. */
export const setInFront = (inFront: boolean): void => focusManager.setFocused(inFront)
