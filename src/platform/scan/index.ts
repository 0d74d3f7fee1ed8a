import Taro from '@tarojs/taro'

/** The text of a QR code in front of the camera; nothing when the person turned back. */
export async function scanCode(): Promise<string | undefined> {
  if (process.env.TARO_ENV === 'weapp') {
    const found = await Taro.scanCode({ onlyFromCamera: true, scanType: ['qrCode'] }).catch(() => undefined)
    return found?.result
  }
  const { scanInBrowser } = await import('./browser')
  return scanInBrowser()
}
