import { connect } from '../store'
import { addressOf, BucketRefusal, codeIn, request } from './request'

/** An upload in parts that is under way. */
export interface PartUpload {
  fileId: string
  uploadId: string
}

/** A part as the storage has it; its digest is the storage's own. */
export interface StoredPart {
  /** from 1 on */
  number: number
  /** hex */
  md5: string
  bytes: number
}

/**
 * Large files: the phone puts parts straight into the bucket, this side starts, lists and completes. COS's own requests
 * (https://cloud.tencent.com/document/product/436/14115); CloudBase's SDK has none for parts.
 */
export interface PartStorage {
  start(path: string, contentType: string): Promise<PartUpload>
  /** Where to PUT exactly `bytes` bytes as this part. A `Content-MD5` that the sender adds is checked by the storage. */
  sign(upload: PartUpload, part: Pick<StoredPart, 'number' | 'bytes'>, seconds: number): string
  /** All that has arrived whole. @throws BucketRefusal NoSuchUpload when it was completed or abandoned */
  list(upload: PartUpload): Promise<StoredPart[]>
  /** Makes the parts one file. Again is harmless. @throws BucketRefusal */
  complete(upload: PartUpload, parts: readonly StoredPart[]): Promise<void>
  /** Removes what has arrived. Again is harmless. */
  abandon(upload: PartUpload): Promise<void>
}

export const partStorage: PartStorage = {
  async start(path, contentType) {
    const { data } = await connect().getUploadMetadata({ cloudPath: path })
    const { fileId, cosFileId } = data
    // Without `x-cos-meta-fileid` the file arrives and no link to it can ever be made.
    const headers = { 'content-type': contentType, 'x-cos-meta-fileid': cosFileId }
    const answer = await request(fileId, { method: 'POST', query: { uploads: '' }, headers })
    const uploadId = /<UploadId>([^<]+)</.exec(await answer.text())?.[1]
    if (!uploadId) throw new Error('bucket: no upload id')
    return { fileId, uploadId }
  },
  sign({ fileId, uploadId }, { number, bytes }, seconds) {
    const query = { partNumber: String(number), uploadId }
    return addressOf(fileId, { method: 'PUT', query, headers: { 'content-length': String(bytes) } }, seconds)
  },
  async list({ fileId, uploadId }) {
    const parts: StoredPart[] = []
    for (let marker = '0'; ; ) {
      const query = { uploadId, 'part-number-marker': marker }
      const xml = await (await request(fileId, { method: 'GET', query })).text()
      parts.push(...partsIn(xml))
      const next = /<NextPartNumberMarker>(\d+)</.exec(xml)?.[1]
      if (!/<IsTruncated>true</.test(xml) || !next || next === marker) return parts
      marker = next
    }
  },
  async complete({ fileId, uploadId }, parts) {
    const rows = parts.map(
      ({ number, md5 }) => `<Part><PartNumber>${number}</PartNumber><ETag>"${md5}"</ETag></Part>`,
    )
    const body = `<CompleteMultipartUpload>${rows.join('')}</CompleteMultipartUpload>`
    const wanted = { method: 'POST', query: { uploadId }, body } as const
    const answer = await request(fileId, wanted).catch((error: unknown) => unlessDone(fileId, error))
    const code = answer && codeIn(await answer.text())
    if (code) throw new BucketRefusal(code)
  },
  async abandon({ fileId, uploadId }) {
    await request(fileId, { method: 'DELETE', query: { uploadId } }).catch((error: unknown) => {
      if (!isGone(error)) throw error
    })
  },
}

export const isGone = (error: unknown): boolean =>
  error instanceof BucketRefusal && error.code === 'NoSuchUpload'

/** An answer that was lost on its way: the upload is gone because the file is there. */
async function unlessDone(fileId: string, error: unknown): Promise<undefined> {
  if (!isGone(error)) throw error
  await request(fileId, { method: 'HEAD', query: {} })
  return undefined
}

const partsIn = (xml: string): StoredPart[] =>
  [...xml.matchAll(/<Part>([\s\S]*?)<\/Part>/g)].map(([, row = '']) => ({
    number: Number(/<PartNumber>(\d+)</.exec(row)?.[1]),
    md5: /<ETag>(?:"|&quot;)?([0-9a-fA-F]{32})/.exec(row)?.[1]?.toLowerCase() ?? '',
    bytes: Number(/<Size>(\d+)</.exec(row)?.[1]),
  }))
