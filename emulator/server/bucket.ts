import type { ServerResponse } from 'node:http'
import { Failure } from '../failure'
import { isSigned } from '../storage/cos-signature'
import { type FileStore, TooLarge } from '../storage/file-store'
import { MultipartUploads } from '../storage/multipart'
import { errorXml, listXml, partsIn, uploadXml } from './bucket-xml'
import { type Exchange, type Room, readBody } from './http'

/** As COS: what a single part may hold, and how long a list of parts is. */
const MOST_PART_BYTES = 5 * 1024 ** 3
const PARTS_A_PAGE = 1000

const STATUS: Readonly<Record<string, number>> = { AccessDenied: 403, NoSuchUpload: 404, NoSuchKey: 404 }

/**
 * The bucket behind CloudBase's storage, spoken to in COS's own requests at /bucket/<key>: uploads in parts
 * (https://cloud.tencent.com/document/product/436/14115), HEAD. Every request is signed by a function, most are sent by it, parts by a phone.
 */
export const bucketRoom = (files: FileStore, clock: () => number): Room => {
  const uploads = new MultipartUploads(files)
  return async (exchange) => {
    const { request, response, url } = exchange
    if (!url.pathname.startsWith('/bucket/')) return false
    const path = decodeURIComponent(url.pathname.slice('/bucket/'.length))
    try {
      const { method = '', headers } = request
      if (!isSigned({ method, path: `/${path}`, query: url.searchParams, headers }, clock()))
        throw new Failure('AccessDenied', 'The signature does not fit the request, or has expired.')
      await answer(files, uploads, path, exchange)
    } catch (failure) {
      refuse(response, failure)
    }
    return true
  }
}

async function answer(
  files: FileStore,
  uploads: MultipartUploads,
  path: string,
  exchange: Exchange,
): Promise<void> {
  const { request, response, url } = exchange
  const uploadId = url.searchParams.get('uploadId') ?? ''
  const at = { path, uploadId }
  if (request.method === 'HEAD') return head(files, path, response)
  if (request.method === 'POST' && url.searchParams.has('uploads')) {
    // Difference: production takes an upload without it, and then no link to the file can ever be made.
    if (!request.headers['x-cos-meta-fileid'])
      throw new Failure('InvalidArgument', 'x-cos-meta-fileid is missing.')
    return sendXml(response, uploadXml(path, await uploads.initiate(path)))
  }
  if (uploadId === '') throw new Failure('MethodNotAllowed', 'Only uploads in parts are imitated here.')
  if (request.method === 'PUT') return putPart(uploads, at, exchange)
  if (request.method === 'GET') {
    const after = Number(url.searchParams.get('part-number-marker') ?? 0)
    const rest = (await uploads.list(at)).filter(({ partNumber }) => partNumber > after)
    return sendXml(response, listXml(rest.slice(0, PARTS_A_PAGE), rest.length > PARTS_A_PAGE))
  }
  if (request.method === 'POST') {
    await uploads.complete(at, partsIn((await readBody(request, 1024 * 1024)).toString()))
    return sendXml(response, '<CompleteMultipartUploadResult/>')
  }
  await uploads.abort(at)
  response.writeHead(204).end()
}

async function putPart(
  uploads: MultipartUploads,
  at: { path: string; uploadId: string },
  { request, response, url }: Exchange,
): Promise<void> {
  const partNumber = Number(url.searchParams.get('partNumber'))
  const bound = Number(request.headers['content-length'] ?? MOST_PART_BYTES)
  if (bound > MOST_PART_BYTES) throw new TooLarge()
  const said = request.headers['content-md5']
  const md5 = typeof said === 'string' ? Buffer.from(said, 'base64').toString('hex') : undefined
  const { etag } = await uploads.put({ ...at, partNumber }, request, bound, md5)
  response.writeHead(200, { etag }).end()
}

async function head(files: FileStore, path: string, response: ServerResponse): Promise<void> {
  const size = await files.size(path)
  if (size === undefined) response.writeHead(404).end()
  else response.writeHead(200, { 'content-length': size }).end()
}

function refuse(response: ServerResponse, failure: unknown): void {
  const known =
    failure instanceof TooLarge ? new Failure('EntityTooLarge', 'More than was signed for.') : failure
  if (!(known instanceof Failure)) throw failure
  response.writeHead(STATUS[known.code] ?? 400, { 'content-type': 'application/xml', connection: 'close' })
  response.end(errorXml(known.code, known.message))
}

const sendXml = (response: ServerResponse, xml: string): void => {
  response.writeHead(200, { 'content-type': 'application/xml' }).end(xml)
}
