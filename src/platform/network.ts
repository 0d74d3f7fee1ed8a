import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'

/** Tells at once and on every change whether there is a network; returns how to stop. */
export function followNetwork(tell: (online: boolean) => void): () => void {
  if (process.env.TARO_ENV !== 'weapp') return followBrowser(tell)
  const changed = ({ isConnected }: { isConnected: boolean }) => tell(isConnected)
  Taro.onNetworkStatusChange(changed)
  void Taro.getNetworkType().then(({ networkType }) => tell(networkType !== 'none'))
  return () => Taro.offNetworkStatusChange(changed)
}

function followBrowser(tell: (online: boolean) => void): () => void {
  const changed = () => tell(navigator.onLine)
  changed()
  window.addEventListener('online', changed)
  window.addEventListener('offline', changed)
  return () => {
    window.removeEventListener('online', changed)
    window.removeEventListener('offline', changed)
  }
}

/** Optimistic until told otherwise: a page without an offline notice is the usual case. */
export function useOnline(): boolean {
  const [online, setOnline] = useState(true)
  useEffect(() => followNetwork(setOnline), [])
  return online
}
