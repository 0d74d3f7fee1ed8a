import { notASpreadsheet, UnreadableSpreadsheet } from './unreadable-spreadsheet'

const ZIP = [0x50, 0x4b, 0x03, 0x04]
/** Compound File Binary: Excel 97–2003, WPS `.et`, and every Office file with a password ([MS-OFFCRYPTO] 1.3.1). */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const ENCRYPTED_STREAM = Buffer.from('EncryptedPackage', 'utf16le')

/**
 * Tells by the content, for names lie: school systems export web pages and text under `.xls`.
 * Throws `UnreadableSpreadsheet` for what is neither a workbook nor text.
 */
export function contentKind(bytes: Uint8Array): 'workbook' | 'text' {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (buffer.length === 0) throw notASpreadsheet('empty')
  if (startsWith(buffer, ZIP)) return 'workbook'
  if (startsWith(buffer, COMPOUND_FILE)) {
    if (buffer.includes(ENCRYPTED_STREAM)) throw new UnreadableSpreadsheet('password-protected', {})
    throw new UnreadableSpreadsheet('old-xls', { saveAs: 'xlsx' })
  }
  if (/^\s*<(!doctype|html|head|body|table|meta|\?xml)/iu.test(buffer.subarray(0, 512).toString('latin1')))
    throw notASpreadsheet('web-page')
  return 'text'
}

const startsWith = (buffer: Buffer, magic: readonly number[]): boolean =>
  magic.every((byte, index) => buffer[index] === byte)
