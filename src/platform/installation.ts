import Taro from '@tarojs/taro'

const KEY = 'suixing.installation'

/** 16 random hex characters kept on this device: marks records that several accounts made on one installation (K1). */
export function installationId(): string {
  const kept = Taro.getStorageSync<string>(KEY)
  if (kept) return kept
  const made = Array.from({ length: 16 }, () => Math.floor(Math.random() * 16).toString(16)).join('')
  Taro.setStorageSync(KEY, made)
  return made
}
