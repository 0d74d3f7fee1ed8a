import Taro from '@tarojs/taro'

export interface Download {
  url: string
  fileName: string
}

/** Opens a document of the server's: in WeChat with its own viewer, from where it can be sent on; in a browser as a download. */
export async function openDocument({ url, fileName }: Download): Promise<boolean> {
  if (process.env.TARO_ENV !== 'weapp') {
    const link = document.createElement('a')
    link.href = url
    link.download = fileName
    link.click()
    return true
  }
  const filePath = `${Taro.env.USER_DATA_PATH}/${fileName.replace(/[\\/:*?"<>|]/g, '-')}`
  try {
    await Taro.downloadFile({ url, filePath })
    await Taro.openDocument({ filePath, fileType: typeOf(fileName), showMenu: true })
    return true
  } catch {
    return false
  }
}

type Type = NonNullable<Taro.openDocument.Option['fileType']>
const typeOf = (name: string): Type => (/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? 'xlsx') as Type
