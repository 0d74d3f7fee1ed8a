import type { Part } from '../storage/multipart'

const HEAD = "<?xml version='1.0' encoding='utf-8' ?>\n"

/** Answer to InitiateMultipartUpload. */
export const uploadXml = (key: string, uploadId: string): string =>
  `${HEAD}<InitiateMultipartUploadResult><Key>${key}</Key><UploadId>${uploadId}</UploadId></InitiateMultipartUploadResult>`

/** Answer to ListParts, one page. */
export function listXml(parts: readonly Part[], isTruncated: boolean): string {
  const rows = parts.map(
    ({ partNumber, etag, size }) =>
      `<Part><PartNumber>${partNumber}</PartNumber><ETag>${etag}</ETag><Size>${size}</Size></Part>`,
  )
  const next = parts.at(-1)?.partNumber ?? 0
  return `${HEAD}<ListPartsResult>${rows.join('')}<IsTruncated>${isTruncated}</IsTruncated><NextPartNumberMarker>${next}</NextPartNumberMarker></ListPartsResult>`
}

/** Body of CompleteMultipartUpload. */
export const partsIn = (xml: string): Pick<Part, 'partNumber' | 'etag'>[] =>
  [
    ...xml.matchAll(
      /<Part>\s*<PartNumber>(\d+)<\/PartNumber>\s*<ETag>(?:"|&quot;)?(\w+)(?:"|&quot;)?<\/ETag>\s*<\/Part>/g,
    ),
  ].map(([, number, md5]) => ({ partNumber: Number(number), etag: `"${md5}"` }))

/** COS's error body, which the SDK parses. */
export const errorXml = (code: string, message: string): string =>
  `${HEAD}<Error><Code>${code}</Code><Message>${message}</Message><RequestId>local</RequestId><TraceId>local</TraceId></Error>`
