import Taro from '@tarojs/taro'
import type { PickedFile } from '../platform/pick-file'
import { Unreachable } from './refused'

/**
 * PUTs a whole small file to a signed address. Larger ones go in parts, which is not this function's work.
 * @throws {Unreachable} when the storage did not take it
 */
export async function upload(
  url: string,
  file: PickedFile,
  headers: Record<string, string> = {},
): Promise<void> {
  const status = await (process.env.TARO_ENV === 'weapp' ? putFromPhone : putFromBrowser)(
    url,
    file,
    headers,
  ).catch((cause: unknown) => {
    throw new Unreachable(cause)
  })
  if (status < 200 || status >= 300) throw new Unreachable(status)
}

type Put = (url: string, file: PickedFile, headers: Record<string, string>) => Promise<number>

const putFromPhone: Put = async (url, file, header) => {
  const data = await file.bytes()
  const { statusCode } = await Taro.request({ url, method: 'PUT', data, header })
  return statusCode
}

const putFromBrowser: Put = async (url, file, headers) => {
  const response = await fetch(url, { method: 'PUT', body: await file.bytes(), headers })
  return response.status
}
