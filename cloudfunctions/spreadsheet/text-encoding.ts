import { notASpreadsheet } from './unreadable-spreadsheet'

/** Excel in China saves `.csv` as GB18030 (its GBK part), other programs as UTF-8 with or without mark, “Unicode text” as UTF-16. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (bytes.includes(0)) throw notASpreadsheet('binary')
  const text = decodeStrictly('utf-8', bytes) ?? decodeStrictly('gb18030', bytes)
  if (text === undefined) throw notASpreadsheet('binary')
  return text
}

function decodeStrictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
