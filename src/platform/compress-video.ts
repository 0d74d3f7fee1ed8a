import Taro from '@tarojs/taro'
import { type FileSource, sourceOfPhone } from './file-source'

/** Only WeChat can do it, and only with a file of its own. */
export const canCompress = (source: FileSource): boolean =>
  process.env.TARO_ENV === 'weapp' && source.path !== undefined && Taro.canIUse('compressVideo')

/** A smaller mp4 of the same video with the same cover, or nothing when the phone could not make one. Takes about a fifth of the video's length. */
export async function compressVideo({ path = '', name, cover }: FileSource): Promise<FileSource | undefined> {
  try {
    const { tempFilePath, size } = await Taro.compressVideo({
      src: path,
      quality: 'medium',
      bitrate: 0,
      fps: 0,
      resolution: 1,
    })
    // WeChat answers kilobytes here, rounded.
    const bytes = await bytesOf(tempFilePath, Number(size) * 1024)
    const smaller = sourceOfPhone(tempFilePath, name.replace(/\.\w+$/, '.mp4'), bytes)
    return cover ? { ...smaller, cover } : smaller
  } catch {
    return undefined
  }
}

const bytesOf = (filePath: string, otherwise: number): Promise<number> =>
  new Promise((resolve) => {
    Taro.getFileSystemManager().getFileInfo({
      filePath,
      success: ({ size }) => resolve(size),
      fail: () => resolve(otherwise),
    })
  })
