import { QueryClientProvider } from '@tanstack/react-query'
import { useDidHide, useDidShow, useLaunch, usePageNotFound } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import { startCloud } from './api/cloud'
import { wake } from './api/file-upload/waiting'
import { replay, startOutbox } from './api/outbox'
import { queryClient, setInFront } from './api/query'
import { watchForMissingCode } from './platform/missing-code'
import { leaveMissingPage, open } from './platform/navigate'
import { keepShell } from './platform/offline-shell'
import { checkInWith, codeIn, codeInAddress } from './platform/opened-with'
import './app.scss'

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    startCloud()
    startOutbox()
    void keepShell(fetchOfflinePages()).catch(() => undefined)
    watchForMissingCode()
    const code = codeInAddress()
    if (code) open(checkInWith(code))
  })
  useDidShow((shown) => {
    setInFront(true)
    void replay()
    wake()
    leadToCheckIn(shown)
  })
  useDidHide(() => setInFront(false))
  usePageNotFound(leaveMissingPage)
  return <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
}

/** WeChat's own scanner opens the app with the hall's code; whichever page it chose, the person wants to check in. */
function leadToCheckIn(shown?: { path?: string; query?: Record<string, string | undefined> }): void {
  const code = codeIn({ q: shown?.query?.q })
  if (code && !shown?.path?.includes('pages/check-in/')) open(checkInWith(code))
}

/** A browser fetches a page when it is opened; these must open in a hall without signal. In WeChat every page is on the phone. */
async function fetchOfflinePages(): Promise<void> {
  if (process.env.TARO_ENV === 'weapp') return
  await Promise.all([import('./pages/check-in/index'), import('./pages/me/index')])
}
