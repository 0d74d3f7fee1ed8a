import { createHash, createHmac } from 'node:crypto'

export interface BucketKeys {
  id: string
  key: string
  /** Of temporary keys, such as a function's own. */
  token?: string
}

export interface BucketRequest {
  method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE'
  /** Decoded, with the slash before the key. */
  path: string
  query: Readonly<Record<string, string>>
  /** Those that the signature binds; the request must carry them unchanged. */
  headers: Readonly<Record<string, string>>
}

/**
 * COS's request signature: the value of an Authorization header, or the parameters of an address that works without one.
 * Source: https://cloud.tencent.com/document/product/436/7778
 * @param seconds from when until when it holds, epoch seconds
 */
export function signRequest(
  { method, path, query, headers }: BucketRequest,
  { id, key }: BucketKeys,
  [from, until]: readonly [number, number],
): string {
  const [parameters, bound] = [canonical(query), canonical(headers)]
  const time = `${from};${until}`
  const request = `${method.toLowerCase()}\n${path}\n${parameters.text}\n${bound.text}\n`
  const signature = hmac(hmac(key, time), `sha1\n${time}\n${sha1(request)}\n`)
  return [
    'q-sign-algorithm=sha1',
    `q-ak=${id}`,
    `q-sign-time=${time}`,
    `q-key-time=${time}`,
    `q-header-list=${bound.names}`,
    `q-url-param-list=${parameters.names}`,
    `q-signature=${signature}`,
  ].join('&')
}

function canonical(pairs: Readonly<Record<string, string>>): { names: string; text: string } {
  const sorted = Object.entries(pairs)
    .map(([name, value]) => [escaped(name).toLowerCase(), escaped(value)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    names: sorted.map(([name]) => name).join(';'),
    text: sorted.map(([name, value]) => `${name}=${value}`).join('&'),
  }
}

const hmac = (key: string, text: string): string => createHmac('sha1', key).update(text).digest('hex')
const sha1 = (text: string): string => createHash('sha1').update(text).digest('hex')

/** `encodeURIComponent` leaves five letters that COS wants escaped too. */
const escaped = (text: string): string =>
  encodeURIComponent(text).replace(
    /[!'()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  )
