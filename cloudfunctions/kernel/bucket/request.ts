import { type BucketKeys, type BucketRequest, signRequest } from './sign'

/** COS said no, with its own code (`NoSuchUpload`, `InvalidPart`, …). */
export class BucketRefusal extends Error {
  constructor(readonly code: string) {
    super(`bucket: ${code}`)
    this.name = 'BucketRefusal'
  }
}

const REQUEST_SECONDS = 5 * 60
const TIME_OUT_MS = 15_000

/**
 * The function's own keys, given by the platform for the time of a call; or those of a sub-account, where its role may not use them on this bucket
 * (docs/deploy.md).
 */
function bucketKeys(): BucketKeys {
  const { SUIXING_BUCKET_KEY_ID, SUIXING_BUCKET_KEY, TENCENTCLOUD_SESSIONTOKEN } = process.env
  if (SUIXING_BUCKET_KEY_ID && SUIXING_BUCKET_KEY)
    return { id: SUIXING_BUCKET_KEY_ID, key: SUIXING_BUCKET_KEY }
  const { TENCENTCLOUD_SECRETID: id = '', TENCENTCLOUD_SECRETKEY: key = '' } = process.env
  return { id, key, ...(TENCENTCLOUD_SESSIONTOKEN && { token: TENCENTCLOUD_SESSIONTOKEN }) }
}

/** `cloud://environment.bucket/path` names the bucket, which is a COS bucket of the function's region. */
function placeOf(fileId: string): { base: string; path: string } {
  const [, bucket = '', key = ''] = /^cloud:\/\/[^./]+\.([^/]+)\/(.+)$/.exec(fileId) ?? []
  const local = process.env.SUIXING_BUCKET_URL
  if (local !== undefined && new URL(local).hostname !== '127.0.0.1')
    throw new Error('SUIXING_BUCKET_URL is for one machine only')
  const region = process.env.TENCENTCLOUD_REGION ?? 'ap-shanghai'
  return { base: local ?? `https://${bucket}.cos.${region}.myqcloud.com`, path: `/${key}` }
}

type Wanted = Pick<BucketRequest, 'method' | 'query'> & { headers?: Readonly<Record<string, string>> }

/** An address for somebody without keys; `headers` are bound to it. */
export function addressOf(fileId: string, { method, query, headers = {} }: Wanted, seconds: number): string {
  const { base, path } = placeOf(fileId)
  const keys = bucketKeys()
  const now = Math.floor(Date.now() / 1000)
  const bound = { ...headers, host: new URL(base).host }
  const signed = signRequest({ method, path, query, headers: bound }, keys, [now, now + seconds])
  const parts = [new URLSearchParams(query).toString(), signed.replaceAll(';', '%3B')]
  if (keys.token) parts.push(`x-cos-security-token=${encodeURIComponent(keys.token)}`)
  return `${base}${encodePath(path)}?${parts.join('&')}`
}

/** Sends one request and answers its text. @throws BucketRefusal */
export async function request(fileId: string, wanted: Wanted & { body?: string }): Promise<Response> {
  const { base, path } = placeOf(fileId)
  const keys = bucketKeys()
  const { method, query, headers = {}, body } = wanted
  const now = Math.floor(Date.now() / 1000)
  const bound = { ...headers, host: new URL(base).host }
  const response = await fetch(`${base}${encodePath(path)}?${new URLSearchParams(query)}`, {
    method,
    headers: {
      ...headers,
      authorization: signRequest({ method, path, query, headers: bound }, keys, [now, now + REQUEST_SECONDS]),
      ...(keys.token && { 'x-cos-security-token': keys.token }),
    },
    ...(body !== undefined && { body }),
    signal: AbortSignal.timeout(TIME_OUT_MS),
  })
  if (!response.ok) throw new BucketRefusal(codeIn(await response.text()) ?? `status ${response.status}`)
  return response
}

/** COS completes with status 200 even when it then fails: the body tells. */
export const codeIn = (xml: string): string | undefined => /<Error>[\s\S]*?<Code>(\w+)<\/Code>/.exec(xml)?.[1]

const encodePath = (path: string): string => path.split('/').map(encodeURIComponent).join('/')
