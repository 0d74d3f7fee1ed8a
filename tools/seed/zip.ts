import { deflateRawSync } from 'node:zlib'

/** The smallest archive with these parts; `declared` puts a lie into the directory. */
export function zip(parts: readonly (readonly [string, Buffer])[], declared?: number): Uint8Array {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, content] of parts) {
    const data = deflateRawSync(content)
    const size = declared ?? content.length
    const local = Buffer.concat([
      header(30, 0x04034b50, [
        [8, 8, 2],
        [18, data.length, 4],
        [22, size, 4],
        [26, name.length, 2],
      ]),
      Buffer.from(name),
      data,
    ])
    directory.push(
      header(46, 0x02014b50, [
        [10, 8, 2],
        [20, data.length, 4],
        [24, size, 4],
        [28, name.length, 2],
        [42, offset, 4],
      ]),
      Buffer.from(name),
    )
    locals.push(local)
    offset += local.length
  }
  const entries = Buffer.concat(directory)
  const end = header(22, 0x06054b50, [
    [8, parts.length, 2],
    [10, parts.length, 2],
    [12, entries.length, 4],
    [16, offset, 4],
  ])
  return new Uint8Array(Buffer.concat([...locals, entries, end]))
}

function header(
  length: number,
  signature: number,
  fields: readonly (readonly [number, number, 2 | 4])[],
): Buffer {
  const buffer = Buffer.alloc(length)
  buffer.writeUInt32LE(signature, 0)
  for (const [at, value, bytes] of fields) buffer.writeUIntLE(value, at, bytes)
  return buffer
}
