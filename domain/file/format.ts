export type FileKind = 'document' | 'picture' | 'video'

/** What the bytes at the beginning of a file show; several formats look the same from outside. */
export type Signature =
  | 'pdf'
  | 'zip'
  | 'compound'
  | 'rtf'
  | 'jpeg'
  | 'png'
  | 'gif'
  | 'webp'
  | 'heif'
  | 'iso-media'
  | 'matroska'
  | 'text'
  | 'empty'
  | 'unknown'

interface Format {
  kind: FileKind
  /** what a file of this name may begin with */
  signatures: readonly Signature[]
  /** as a browser and the storage are told */
  contentType: string
}

const OFFICE = 'application/vnd.openxmlformats-officedocument'

/** By the ending of the name. WPS writes its documents in the old compound form or as zip. */
const FORMATS = {
  pdf: { kind: 'document', signatures: ['pdf'], contentType: 'application/pdf' },
  doc: { kind: 'document', signatures: ['compound', 'rtf'], contentType: 'application/msword' },
  docx: {
    kind: 'document',
    signatures: ['zip'],
    contentType: `${OFFICE}.wordprocessingml.document`,
  },
  ppt: { kind: 'document', signatures: ['compound'], contentType: 'application/vnd.ms-powerpoint' },
  pptx: {
    kind: 'document',
    signatures: ['zip'],
    contentType: `${OFFICE}.presentationml.presentation`,
  },
  xls: { kind: 'document', signatures: ['compound'], contentType: 'application/vnd.ms-excel' },
  xlsx: { kind: 'document', signatures: ['zip'], contentType: `${OFFICE}.spreadsheetml.sheet` },
  wps: { kind: 'document', signatures: ['compound', 'zip'], contentType: 'application/vnd.ms-works' },
  jpg: { kind: 'picture', signatures: ['jpeg'], contentType: 'image/jpeg' },
  jpeg: { kind: 'picture', signatures: ['jpeg'], contentType: 'image/jpeg' },
  png: { kind: 'picture', signatures: ['png'], contentType: 'image/png' },
  webp: { kind: 'picture', signatures: ['webp'], contentType: 'image/webp' },
  mp4: { kind: 'video', signatures: ['iso-media'], contentType: 'video/mp4' },
  m4v: { kind: 'video', signatures: ['iso-media'], contentType: 'video/mp4' },
  mov: { kind: 'video', signatures: ['iso-media'], contentType: 'video/quicktime' },
  webm: { kind: 'video', signatures: ['matroska'], contentType: 'video/webm' },
} as const satisfies Record<string, Format>

export type FileFormat = keyof typeof FORMATS
export const FILE_FORMATS = Object.keys(FORMATS) as readonly FileFormat[]

/** By the ending of a name, whatever its case; `undefined` for one that no specification allows. */
export function formatOf(name: string): FileFormat | undefined {
  const ending = /\.([a-z0-9]{2,5})$/i.exec(name.trim())?.[1]?.toLowerCase() ?? ''
  return FILE_FORMATS.find((format) => format === ending)
}

export const kindOf = (format: FileFormat): FileKind => FORMATS[format].kind
/** Of a stored file, by its name alone; a document where the name tells nothing. */
export function kindOfName(name: string): FileKind {
  const format = formatOf(name)
  return format ? kindOf(format) : 'document'
}
export const contentTypeOf = (format: FileFormat): string => FORMATS[format].contentType

/** Whether a file that begins like this may bear that ending. */
export const isContentOf = (signature: Signature, format: FileFormat): boolean =>
  (FORMATS[format].signatures as readonly Signature[]).includes(signature)
