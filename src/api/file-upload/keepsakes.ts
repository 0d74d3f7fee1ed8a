import Taro from '@tarojs/taro'
import { type FileSource, stillThere } from '../../platform/file-source'

const PREFIX = 'suixing.upload/'

/** Notes where WeChat keeps a file that is being uploaded, so that a restarted app may find it without asking. */
export function keepPlace(file: string, { path, name, bytes }: FileSource): void {
  if (path !== undefined) Taro.setStorageSync(PREFIX + file, { path, name, bytes })
}

export const forgetPlace = (file: string): void => Taro.removeStorageSync(PREFIX + file)

/** The file itself, when it is still where it was; otherwise its owner picks it again. */
export async function findAgain(file: string): Promise<FileSource | undefined> {
  const kept = Taro.getStorageSync<{ path: string; name: string; bytes: number } | ''>(PREFIX + file)
  return kept ? stillThere(kept.path, kept.name, kept.bytes) : undefined
}
