import { QueryClientProvider } from '@tanstack/react-query'
import { useDidHide, useDidShow, useLaunch } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import { startCloud } from './api/cloud'
import { replay, startOutbox } from './api/outbox'
import { queryClient, setInFront } from './api/query'
import './app.scss'

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    startCloud()
    startOutbox()
  })
  useDidShow(() => {
    setInFront(true)
    void replay()
  })
  useDidHide(() => setInFront(false))
  return <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
}
