import Taro from '@tarojs/taro'

/** What a spreadsheet may be; the server looks inside. */
export const SHEET_EXTENSIONS = ['xlsx', 'csv'] as const

export interface PickedFile {
  name: string
  /** bytes */
  size: number
  bytes: () => Promise<ArrayBuffer>
}

/** A file from a chat (WeChat) or from the disk (browser); nothing when the person turned back. */
export async function pickFile(extensions: readonly string[]): Promise<PickedFile | undefined> {
  if (process.env.TARO_ENV === 'weapp') return pickFromChat(extensions)
  const file = await pickFromDisk(extensions.map((extension) => `.${extension}`).join(','))
  return file && { name: file.name, size: file.size, bytes: () => file.arrayBuffer() }
}

async function pickFromChat(extensions: readonly string[]): Promise<PickedFile | undefined> {
  const chosen = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: [...extensions] }).catch(
    () => undefined,
  )
  const file = chosen?.tempFiles[0]
  return file && { name: file.name, size: file.size, bytes: () => readPhoneFile(file.path) }
}

/** The content of a temporary file of WeChat's. */
export function readPhoneFile(filePath: string): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    Taro.getFileSystemManager().readFile({
      filePath,
      success: ({ data }) => resolve(data as ArrayBuffer),
      fail: ({ errMsg }) => reject(new Error(errMsg)),
    })
  })
}

/** `accept` as in HTML: `.xlsx,.csv`, `image/*`. */
export function pickFromDisk(accept: string): Promise<File | undefined> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = accept
    input.addEventListener('change', () => resolve(input.files?.[0]))
    input.addEventListener('cancel', () => resolve(undefined))
    input.click()
  })
}
