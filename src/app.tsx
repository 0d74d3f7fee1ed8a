import { QueryClientProvider } from '@tanstack/react-query'
import { useDidHide, useDidShow, useLaunch } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import { startCloud } from './api/cloud'
import { replay, startOutbox } from './api/outbox'
import { queryClient, setInFront } from './api/query'
import { open } from './platform/navigate'
import { checkInWith, codeIn, codeInAddress } from './platform/opened-with'
import './app.scss'

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    startCloud()
    startOutbox()
    fetchOfflinePages()
    const code = codeInAddress()
    if (code) open(checkInWith(code))
  })
  useDidShow((shown) => {
    setInFront(true)
    void replay()
    leadToCheckIn(shown)
  })
  useDidHide(() => setInFront(false))
  return <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
}

/** WeChat's own scanner opens the app with the hall's code; whichever page it chose, the person wants to check in. */
function leadToCheckIn(shown?: { path?: string; query?: Record<string, string | undefined> }): void {
  const code = codeIn({ q: shown?.query?.q })
  if (code && !shown?.path?.includes('pages/check-in/')) open(checkInWith(code))
}

/** A browser fetches a page when it is opened; these must open in a hall without signal. In WeChat every page is on the phone. */
function fetchOfflinePages(): void {
  if (process.env.TARO_ENV === 'weapp') return
  void import('./pages/check-in/index')
  void import('./pages/me/index')
}
