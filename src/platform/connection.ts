import Taro from '@tarojs/taro'

export type Connection = 'wifi' | 'mobile' | 'none'

/** Tells at once and on every change what this device is connected by; returns how to stop. A browser that does not say counts as wifi. */
export function followConnection(tell: (connection: Connection) => void): () => void {
  if (process.env.TARO_ENV !== 'weapp') return followBrowser(tell)
  const changed = ({ networkType }: { networkType: string }) => tell(connectionOf(networkType))
  Taro.onNetworkStatusChange(changed)
  void Taro.getNetworkType().then(changed)
  return () => Taro.offNetworkStatusChange(changed)
}

function connectionOf(networkType: string): Connection {
  if (networkType === 'none') return 'none'
  return networkType === 'wifi' ? 'wifi' : 'mobile'
}

interface NetworkInformation extends EventTarget {
  type?: string
}

function followBrowser(tell: (connection: Connection) => void): () => void {
  const information = (navigator as Navigator & { connection?: NetworkInformation }).connection
  const changed = () => {
    if (!navigator.onLine) tell('none')
    else tell(information?.type === 'cellular' ? 'mobile' : 'wifi')
  }
  changed()
  information?.addEventListener('change', changed)
  for (const event of ['online', 'offline']) window.addEventListener(event, changed)
  return () => {
    information?.removeEventListener('change', changed)
    for (const event of ['online', 'offline']) window.removeEventListener(event, changed)
  }
}
