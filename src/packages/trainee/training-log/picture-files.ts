import Taro from '@tarojs/taro'

/** Bytes of pictures that are not submitted yet, kept on this device: the phone's own folder, or the browser's cache. */
const CACHE = 'suixing.log-pictures'
const shown = new Map<string, string>()

const fileOf = (key: string): string => `${Taro.env.USER_DATA_PATH}/log-picture-${key}.jpg`
const addressOf = (key: string): string => `/log-picture-${key}`
const onPhone = process.env.TARO_ENV === 'weapp'

/** @throws when the device has no room */
export async function keepPicture(key: string, bytes: ArrayBuffer): Promise<void> {
  if (onPhone) return Taro.getFileSystemManager().writeFileSync(fileOf(key), bytes, 'binary')
  const blob = new Blob([bytes], { type: 'image/jpeg' })
  shown.set(key, URL.createObjectURL(blob))
  await (await caches.open(CACHE)).put(addressOf(key), new Response(blob))
}

/** Nothing when this device does not have it. */
export async function readPicture(key: string): Promise<ArrayBuffer | undefined> {
  if (onPhone) return readFile(key)
  return (await (await caches.open(CACHE)).match(addressOf(key)))?.arrayBuffer()
}

/** Where an image can show it from; empty when this device does not have it. */
export async function pictureAddress(key: string): Promise<string> {
  if (onPhone) return fileOf(key)
  const known = shown.get(key)
  if (known) return known
  const bytes = await readPicture(key)
  if (!bytes) return ''
  const url = URL.createObjectURL(new Blob([bytes], { type: 'image/jpeg' }))
  shown.set(key, url)
  return url
}

/** Nothing happens when it is gone already, or was never on this device. */
export async function dropPicture(key: string): Promise<void> {
  if (onPhone) return Taro.getFileSystemManager().unlink({ filePath: fileOf(key), fail: () => undefined })
  URL.revokeObjectURL(shown.get(key) ?? '')
  shown.delete(key)
  await (await caches.open(CACHE)).delete(addressOf(key))
}

function readFile(key: string): ArrayBuffer | undefined {
  try {
    return Taro.getFileSystemManager().readFileSync(fileOf(key)) as ArrayBuffer
  } catch {
    return undefined
  }
}
