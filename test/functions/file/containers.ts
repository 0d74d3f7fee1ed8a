/**
 * Small valid containers without an encoder: one video track, tables that are true, media that is zeros. Machines without ffmpeg test with these.
 * Source of the boxes: ISO 14496-12, 8; of WebM: RFC 9559.
 */
export interface WantedContainer {
  seconds: number
  width?: number
  height?: number
  /** bytes of media */
  media?: number
  /** where the tables stand: at the front as for the web, or at the end as phones write them */
  tables?: 'front' | 'end'
  brand?: 'isom' | 'qt  '
}

const TIMESCALE = 1000
const MEDIA = 2000

/** What stands before and behind the media; they may be of any size and need not be in memory. */
export function aroundMedia({
  seconds,
  width = 1280,
  height = 720,
  media = MEDIA,
  tables = 'end',
  brand = 'isom',
}: WantedContainer): { head: Buffer; tail: Buffer } {
  const ftyp = box('ftyp', text(brand), u32(512), text(brand))
  const length = moov({ seconds, width, height, media, offset: 0 }).length
  const offset = ftyp.length + (tables === 'front' ? length : 0) + 8
  const table = moov({ seconds, width, height, media, offset })
  const mdat = Buffer.concat([u32(8 + media), text('mdat')])
  return tables === 'front'
    ? { head: Buffer.concat([ftyp, table, mdat]), tail: Buffer.alloc(0) }
    : { head: Buffer.concat([ftyp, mdat]), tail: table }
}

/** The same with its media, which are zeros. */
export function isoMedia(wanted: WantedContainer): Buffer {
  const { head, tail } = aroundMedia(wanted)
  return Buffer.concat([head, Buffer.alloc(wanted.media ?? MEDIA), tail])
}

interface Track {
  seconds: number
  width: number
  height: number
  media: number
  offset: number
}

function moov(track: Track): Buffer {
  const duration = Math.round(track.seconds * TIMESCALE)
  const matrix = Buffer.concat([0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000].map(u32))
  const mvhd = full(
    'mvhd',
    0,
    u32(0),
    u32(0),
    u32(TIMESCALE),
    u32(duration),
    u32(0x10000),
    u16(0x100),
    Buffer.alloc(10),
    matrix,
    Buffer.alloc(24),
    u32(2),
  )
  const tkhd = full(
    'tkhd',
    3,
    u32(0),
    u32(0),
    u32(1),
    u32(0),
    u32(duration),
    Buffer.alloc(8),
    Buffer.alloc(8),
    matrix,
    u32(track.width << 16),
    u32(track.height << 16),
  )
  const mdhd = full('mdhd', 0, u32(0), u32(0), u32(TIMESCALE), u32(duration), u16(0x55c4), u16(0))
  const hdlr = full('hdlr', 0, u32(0), text('vide'), Buffer.alloc(12), text('\0'))
  const mdia = box(
    'mdia',
    mdhd,
    hdlr,
    box('minf', full('vmhd', 1, Buffer.alloc(8)), dinf(), stbl(track, duration)),
  )
  return box('moov', mvhd, box('trak', tkhd, mdia))
}

const dinf = (): Buffer => box('dinf', full('dref', 0, u32(1), full('url ', 1)))

/** One sample that lasts the whole time. */
function stbl({ width, height, media, offset }: Track, duration: number): Buffer {
  const entry = Buffer.concat([
    Buffer.alloc(6),
    u16(1),
    Buffer.alloc(16),
    u16(width),
    u16(height),
    u32(0x480000),
    u32(0x480000),
    u32(0),
    u16(1),
    Buffer.alloc(32),
    u16(24),
    u16(0xffff),
  ])
  const avcC = box('avcC', Buffer.from([1, 0x42, 0xc0, 0x1e, 0xff, 0xe0, 0]))
  return box(
    'stbl',
    full('stsd', 0, u32(1), box('avc1', entry, avcC)),
    full('stts', 0, u32(1), u32(1), u32(duration)),
    full('stsc', 0, u32(1), u32(1), u32(1), u32(1)),
    full('stsz', 0, u32(media), u32(1)),
    full('stco', 0, u32(1), u32(offset)),
  )
}

export function webm({ seconds, width = 640, height = 360 }: WantedContainer): Buffer {
  const head = element(
    [0x1a, 0x45, 0xdf, 0xa3],
    element([0x42, 0x82], text('webm')),
    element([0x42, 0x87], Buffer.from([4])),
    element([0x42, 0x85], Buffer.from([2])),
  )
  const length = Buffer.alloc(8)
  length.writeDoubleBE(seconds * 1000)
  const info = element(
    [0x15, 0x49, 0xa9, 0x66],
    element([0x2a, 0xd7, 0xb1], Buffer.from([0x0f, 0x42, 0x40])),
    element([0x44, 0x89], length),
  )
  const size = element([0xe0], element([0xb0], u16(width)), element([0xba], u16(height)))
  const track = element(
    [0xae],
    element([0xd7], Buffer.from([1])),
    element([0x73, 0xc5], Buffer.from([1])),
    element([0x83], Buffer.from([1])),
    element([0x86], text('V_VP8')),
    size,
  )
  const block = element([0xa3], Buffer.from([0x81, 0, 0, 0x80]), Buffer.alloc(64))
  const cluster = element([0x1f, 0x43, 0xb6, 0x75], element([0xe7], Buffer.from([0])), block)
  return Buffer.concat([
    head,
    element([0x18, 0x53, 0x80, 0x67], info, element([0x16, 0x54, 0xae, 0x6b], track), cluster),
  ])
}

export const box = (type: string, ...content: Buffer[]): Buffer => {
  const body = Buffer.concat(content)
  return Buffer.concat([u32(8 + body.length), text(type), body])
}
const full = (type: string, flags: number, ...content: Buffer[]): Buffer => box(type, u32(flags), ...content)

/** EBML with sizes of eight bytes. */
function element(id: readonly number[], ...content: Buffer[]): Buffer {
  const body = Buffer.concat(content)
  const size = Buffer.alloc(8)
  size.writeUInt32BE(0x01000000)
  size.writeUInt32BE(body.length, 4)
  return Buffer.concat([Buffer.from(id), size, body])
}

const text = (letters: string): Buffer => Buffer.from(letters, 'latin1')
export function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value >>> 0)
  return bytes
}
function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16BE(value)
  return bytes
}
