import { createHash, createHmac } from 'node:crypto'
import { LOCAL_KEY } from '../environment'

export interface SignedRequest {
  readonly method: string
  /** Decoded, with the slash before the key. */
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
}

/**
 * Whether a request carries COS's own signature (https://cloud.tencent.com/document/product/436/7778) by this machine's key, in its
 * Authorization header or in its address, still valid at `now` (epoch ms).
 */
export function isSigned(request: SignedRequest, now: number): boolean {
  const header = request.headers.authorization
  const signed = typeof header === 'string' ? new URLSearchParams(header) : request.query
  const of = (name: string): string => signed.get(`q-${name}`) ?? ''
  const [start = 0, end = 0] = of('key-time').split(';').map(Number)
  const seconds = Math.floor(now / 1000)
  if (of('ak') !== LOCAL_KEY || of('sign-algorithm') !== 'sha1' || of('sign-time') !== of('key-time'))
    return false
  if (!(start - 60 <= seconds && seconds <= end)) return false
  const list = (names: string, value: (name: string) => string): string =>
    names
      .split(';')
      .filter(Boolean)
      .map((name) => `${name}=${escaped(value(name))}`)
      .join('&')
  const parameters = list(of('url-param-list'), (name) => parameterOf(request.query, name))
  const headers = list(of('header-list'), (name) => String(request.headers[name] ?? ''))
  const text = `${request.method.toLowerCase()}\n${request.path}\n${parameters}\n${headers}\n`
  const key = hmac(LOCAL_KEY, of('key-time'))
  return hmac(key, `sha1\n${of('key-time')}\n${sha1(text)}\n`) === of('signature')
}

/** COS lists names in small letters, whatever they are in the address. */
const parameterOf = (query: URLSearchParams, name: string): string =>
  [...query].find(([key]) => key.toLowerCase() === name)?.[1] ?? ''

const hmac = (key: string, text: string): string => createHmac('sha1', key).update(text).digest('hex')
const sha1 = (text: string): string => createHash('sha1').update(text).digest('hex')

const escaped = (text: string): string =>
  encodeURIComponent(text).replace(
    /[!'()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  )
