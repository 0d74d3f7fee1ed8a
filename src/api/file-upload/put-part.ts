import Taro from '@tarojs/taro'
import { base64OfHex } from '../../platform/part-digest'
import type { Halt } from './halt'

/** WeChat cuts a request off after so long by itself. */
const TIME_OUT_MS = 60_000
const TYPE = 'application/octet-stream'

/** PUTs one part; the storage compares it with the digest. Answers its status. @throws without a network, or when halted */
export const putPart = (url: string, part: ArrayBuffer, md5: string, halt: Halt): Promise<number> =>
  (process.env.TARO_ENV === 'weapp' ? putFromPhone : putFromBrowser)(
    url,
    part,
    { 'content-type': TYPE, 'content-md5': base64OfHex(md5) },
    halt,
  )

type Put = (url: string, part: ArrayBuffer, headers: Record<string, string>, halt: Halt) => Promise<number>

const putFromPhone: Put = async (url, data, header, halt) => {
  const task = Taro.request({ url, method: 'PUT', data, header, timeout: TIME_OUT_MS })
  const forget = halt.onHalt(() => task.abort())
  try {
    return (await task).statusCode
  } finally {
    forget()
  }
}

const putFromBrowser: Put = async (url, body, headers, halt) => {
  const abort = new AbortController()
  const forget = halt.onHalt(() => abort.abort())
  const timer = setTimeout(() => abort.abort(), TIME_OUT_MS)
  try {
    return (await fetch(url, { method: 'PUT', body, headers, signal: abort.signal })).status
  } finally {
    clearTimeout(timer)
    forget()
  }
}
