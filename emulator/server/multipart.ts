import { Failure } from '../failure'
import { type FileStore, pathOfFileId, TooLarge } from '../storage/file-store'
import type { Links } from '../storage/links'
import { MultipartUploads, type Part } from '../storage/multipart'
import { type Exchange, type Room, readBody, refuseForeignKey, sendJson, sendText } from './http'

/** A part's address is meant to be used at once. */
const PART_SECONDS = 15 * 60
const READ_SECONDS = 10 * 60
const MOST_PART_BYTES = 5 * 1024 ** 3

interface Request {
  readonly verb: string
  readonly path?: string
  readonly fileId?: string
  readonly uploadId?: string
  readonly partNumber?: number
  /** Bytes of the part; the address takes no more. */
  readonly size?: number
  readonly parts?: readonly Pick<Part, 'partNumber' | 'etag'>[]
}

/**
 * Uploads in parts. POST /multipart `{verb: initiate | sign-part | list | complete | abort | sign-read, …}` with a
 * server's Authorization header answers `{data}` or `{code, message}`; PUT /upload/<id>/<part> takes a signed part.
 * Difference: production does the same with COS's own requests (`?uploads`, `?partNumber&uploadId`, …) in XML.
 */
export const multipartRoom = (files: FileStore, links: Links): Room => {
  const uploads = new MultipartUploads(files)
  return async (exchange) => {
    const { request, url } = exchange
    const part = /^\/upload\/([\w-]+)\/(\d+)$/.exec(url.pathname)
    if (part && request.method === 'PUT')
      await putPart(uploads, links, part[1] ?? '', Number(part[2]), exchange)
    else if (url.pathname === '/multipart' && request.method === 'POST')
      await answerVerb(uploads, links, exchange)
    else return false
    return true
  }
}

async function answerVerb(
  uploads: MultipartUploads,
  links: Links,
  { request, response }: Exchange,
): Promise<void> {
  try {
    refuseForeignKey(request.headers.authorization)
    const body = JSON.parse((await readBody(request, 4 * 1024 * 1024)).toString()) as Request
    sendJson(response, JSON.stringify({ data: (await perform(uploads, links, body)) ?? null }))
  } catch (failure) {
    if (!(failure instanceof Failure)) throw failure
    sendJson(response, JSON.stringify({ code: failure.code, message: failure.message }))
  }
}

async function perform(uploads: MultipartUploads, links: Links, request: Request): Promise<unknown> {
  const {
    verb,
    path = '',
    fileId = '',
    uploadId = '',
    partNumber = 0,
    size = MOST_PART_BYTES,
    parts = [],
  } = request
  if (verb === 'initiate') return uploads.initiate(path)
  if (verb === 'sign-part') return { url: links.partLink(uploadId, partNumber, size, PART_SECONDS) }
  if (verb === 'list') return { parts: await uploads.list(uploadId) }
  if (verb === 'complete') return uploads.complete(uploadId, parts)
  if (verb === 'abort') return uploads.abort(uploadId)
  if (verb === 'sign-read') return { url: links.link('get', pathOfFileId(fileId) ?? path, READ_SECONDS) }
  throw new Failure('INVALID_PARAM', `There is no verb ${verb}.`)
}

async function putPart(
  uploads: MultipartUploads,
  links: Links,
  uploadId: string,
  partNumber: number,
  { request, response, url }: Exchange,
): Promise<void> {
  if (!links.allowsPart(uploadId, partNumber, url.searchParams))
    return sendText(response, 403, 'AccessDenied')
  const bound = Number(url.searchParams.get('size'))
  try {
    if (Number(request.headers['content-length'] ?? 0) > bound) throw new TooLarge()
    const { etag } = await uploads.put(uploadId, partNumber, request, bound)
    response.writeHead(200, { etag }).end()
  } catch (failure) {
    if (failure instanceof TooLarge)
      sendText(response.setHeader('connection', 'close'), 400, 'EntityTooLarge')
    else if (failure instanceof Failure) sendText(response, 404, failure.code)
    else throw failure
  }
}
