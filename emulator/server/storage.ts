import { extname } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { type FileStore, TooLarge } from '../storage/file-store'
import type { Links } from '../storage/links'
import { errorXml } from './bucket-xml'
import { type Exchange, type Room, sendText } from './http'

/** Largest single PUT, as COS. */
const MOST_BYTES = 5 * 1024 ** 3

/** Signed addresses of the storage: PUT and GET/HEAD with one Range. */
export const storageRoom =
  (files: FileStore, links: Links): Room =>
  async (exchange) => {
    const { request, response, url } = exchange
    if (!url.pathname.startsWith('/storage/')) return false
    const path = decodeURIComponent(url.pathname.slice('/storage/'.length))
    const verb = request.method === 'PUT' ? 'put' : 'get'
    if (!['PUT', 'GET', 'HEAD'].includes(request.method ?? '')) sendText(response, 405, '')
    else if (!links.allows(verb, path, url.searchParams))
      sendError(exchange, 403, 'AccessDenied', 'Request has expired')
    else if (verb === 'put') await put(files, path, exchange)
    else await get(files, path, exchange)
    return true
  }

async function put(files: FileStore, path: string, exchange: Exchange): Promise<void> {
  const { request, response } = exchange
  const declared = request.headers['content-length']
  const bound = declared === undefined ? MOST_BYTES : Number(declared)
  if (bound > MOST_BYTES) return sendError(exchange, 400, 'EntityTooLarge', 'The file is too large')
  try {
    const { md5 } = await files.write(path, request, bound)
    // The SDK takes an empty body for success.
    response.writeHead(200, { etag: `"${md5}"` }).end()
  } catch (failure) {
    if (!(failure instanceof TooLarge)) throw failure
    sendError(exchange, 400, 'EntityTooLarge', 'The file is too large')
  }
}

async function get(files: FileStore, path: string, exchange: Exchange): Promise<void> {
  const { request, response } = exchange
  const size = await files.size(path)
  if (size === undefined) return sendError(exchange, 404, 'NoSuchKey', 'The file does not exist')
  const range = rangeOf(request.headers.range, size)
  if (range === 'unsatisfiable') {
    response.writeHead(416, { 'content-range': `bytes */${size}` }).end()
    return
  }
  const { start, end } = range ?? { start: 0, end: size - 1 }
  // Difference: pages and files have one origin here, so a browser asks for no CORS; the bucket has to allow it.
  response.writeHead(range ? 206 : 200, {
    'content-type': contentTypes[extname(path).toLowerCase()] ?? 'application/octet-stream',
    'content-length': end - start + 1,
    'accept-ranges': 'bytes',
    // What people uploaded must not run as a page of this origin.
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
    ...(range ? { 'content-range': `bytes ${start}-${end}/${size}` } : {}),
  })
  if (request.method === 'HEAD' || size === 0) response.end()
  else await pipeline(await files.read(path, start, end), response)
}

function rangeOf(
  header: string | undefined,
  size: number,
): { start: number; end: number } | 'unsatisfiable' | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '')
  if (!match || (match[1] === '' && match[2] === '')) return undefined
  const suffix = match[1] === ''
  const start = suffix ? Math.max(0, size - Number(match[2])) : Number(match[1])
  const end = suffix || match[2] === '' ? size - 1 : Math.min(Number(match[2]), size - 1)
  return start > end || start >= size ? 'unsatisfiable' : { start, end }
}

function sendError({ response }: Exchange, status: number, code: string, message: string): void {
  response.writeHead(status, { 'content-type': 'application/xml', connection: 'close' })
  response.end(errorXml(code, message))
}

const contentTypes: Record<string, string> = {
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.mp4': 'video/mp4',
  '.m4v': 'video/mp4',
  '.mov': 'video/quicktime',
  '.webm': 'video/webm',
  '.mp3': 'audio/mpeg',
  '.pdf': 'application/pdf',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}
