import type { Signature } from './format'

/** Enough bytes of a file's beginning to recognise it. */
export const SIGNATURE_BYTES = 64

/**
 * What a file is, by its first bytes and not by its name.
 * Sources: ISO 14496-12 (ftyp), Matroska (EBML header), ISO 32000 (%PDF), PKWARE APPNOTE, [MS-CFB], ITU T.81, PNG, RFC 9649 (WebP).
 */
export function signatureOf(head: Uint8Array): Signature {
  if (head.length === 0) return 'empty'
  const found = KNOWN.find(({ at, bytes }) => bytes.every((byte, index) => head[at + index] === byte))
  if (found?.is === 'iso-media') return isStillPicture(head) ? 'heif' : 'iso-media'
  if (found) return found.is
  return isText(head) ? 'text' : 'unknown'
}

const letters = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0))

const KNOWN: readonly { is: Signature; at: number; bytes: readonly number[] }[] = [
  { is: 'iso-media', at: 4, bytes: letters('ftyp') },
  // QuickTime files of old cameras begin with the media itself.
  { is: 'iso-media', at: 4, bytes: letters('moov') },
  { is: 'iso-media', at: 4, bytes: letters('mdat') },
  { is: 'iso-media', at: 4, bytes: letters('wide') },
  { is: 'matroska', at: 0, bytes: [0x1a, 0x45, 0xdf, 0xa3] },
  { is: 'pdf', at: 0, bytes: letters('%PDF-') },
  { is: 'zip', at: 0, bytes: [0x50, 0x4b, 0x03, 0x04] },
  { is: 'compound', at: 0, bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { is: 'rtf', at: 0, bytes: letters('{\\rtf') },
  { is: 'jpeg', at: 0, bytes: [0xff, 0xd8, 0xff] },
  { is: 'png', at: 0, bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { is: 'gif', at: 0, bytes: letters('GIF8') },
  { is: 'webp', at: 8, bytes: letters('WEBP') },
]

const STILL_BRANDS = ['heic', 'heix', 'mif1', 'avif']
const isStillPicture = (head: Uint8Array): boolean =>
  STILL_BRANDS.includes(String.fromCharCode(...head.slice(8, 12)))

/** No control characters besides tabs and line ends. */
const isText = (head: Uint8Array): boolean =>
  head.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d)
