import { inflateRawSync } from 'node:zlib'
import type { ReadLimits } from './limits'
import { notASpreadsheet, tooLarge, UnreadableSpreadsheet } from './unreadable-spreadsheet'

/** Offsets by PKWARE's APPNOTE 6.3: 4.3.16 end of central directory, 4.3.12 central file header, 4.3.7 local header. */
const END_SIGNATURE = 0x06054b50
const ENTRY_SIGNATURE = 0x02014b50
const LOCAL_SIGNATURE = 0x04034b50
const END_BYTES = 22
const LONGEST_COMMENT = 0xffff
const ZIP64 = 0xffffffff
const STORED = 0
const DEFLATED = 8

interface Entry {
  name: string
  encrypted: boolean
  method: number
  packed: number
  unpacked: number
  offset: number
}

/**
 * Inflates every part of an archive within the limits before a library may touch it. The sizes in the directory are
 * believed only when they already say too much: an archive may lie, so each part is inflated against what is left.
 * @returns the parts by name; throws `UnreadableSpreadsheet`
 */
export function unzipWithin(bytes: Uint8Array, limits: ReadLimits): Map<string, Buffer> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = readDirectory(buffer, limits)
  const declared = entries.reduce((sum, entry) => sum + entry.unpacked, 0)
  if (declared > limits.unpackedBytes) throw tooLarge('unpackedBytes', limits.unpackedBytes)
  let left = limits.unpackedBytes
  const parts = new Map<string, Buffer>()
  for (const entry of entries) {
    const part = inflate(buffer, entry, left, limits)
    left -= part.length
    parts.set(entry.name, part)
  }
  return parts
}

function readDirectory(buffer: Buffer, limits: ReadLimits): Entry[] {
  const end = findEnd(buffer)
  const count = buffer.readUInt16LE(end + 10)
  if (count > limits.parts) throw tooLarge('parts', limits.parts)
  const entries: Entry[] = []
  let at = buffer.readUInt32LE(end + 16)
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || buffer.readUInt32LE(at) !== ENTRY_SIGNATURE) throw notASpreadsheet('damaged')
    const nameLength = buffer.readUInt16LE(at + 28)
    const entry: Entry = {
      encrypted: (buffer.readUInt16LE(at + 8) & 1) === 1,
      method: buffer.readUInt16LE(at + 10),
      packed: buffer.readUInt32LE(at + 20),
      unpacked: buffer.readUInt32LE(at + 24),
      offset: buffer.readUInt32LE(at + 42),
      name: buffer.toString('utf8', at + 46, at + 46 + nameLength),
    }
    if (entry.encrypted) throw new UnreadableSpreadsheet('password-protected', {})
    if (entry.unpacked === ZIP64) throw tooLarge('unpackedBytes', limits.unpackedBytes)
    entries.push(entry)
    at += 46 + nameLength + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32)
  }
  return entries
}

function findEnd(buffer: Buffer): number {
  const first = Math.max(0, buffer.length - END_BYTES - LONGEST_COMMENT)
  for (let at = buffer.length - END_BYTES; at >= first; at -= 1)
    if (buffer.readUInt32LE(at) === END_SIGNATURE) return at
  throw notASpreadsheet('damaged')
}

function inflate(buffer: Buffer, entry: Entry, left: number, limits: ReadLimits): Buffer {
  const { offset, packed, method } = entry
  if (offset + 30 > buffer.length || buffer.readUInt32LE(offset) !== LOCAL_SIGNATURE)
    throw notASpreadsheet('damaged')
  const start = offset + 30 + buffer.readUInt16LE(offset + 26) + buffer.readUInt16LE(offset + 28)
  const data = buffer.subarray(start, start + packed)
  if (method === STORED && data.length > left) throw tooLarge('unpackedBytes', limits.unpackedBytes)
  if (method === STORED) return data
  if (method !== DEFLATED) throw notASpreadsheet('damaged')
  if (data.length === 0) return data
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, left) })
  } catch (error) {
    if (isTooLong(error)) throw tooLarge('unpackedBytes', limits.unpackedBytes)
    throw notASpreadsheet('damaged', error)
  }
}

const isTooLong = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
