import { encode } from 'uqr'

/** A telephone's camera held across: 1280 × 720, five pictures a second. */
const [WIDTH, HEIGHT, A_SECOND] = [1280, 720, 5]
const [WALL, PAPER, INK] = [96, 235, 16]
/** Light around the code that a reader needs, in modules (ISO/IEC 18004, 9.1). */
const QUIET = 4

/**
 * What a camera sees that is brought in front of a QR code: a second of wall, then the code on its paper. As Y4M, which Chromium plays in place
 * of a camera: a line of text, then every picture as its brightness and two planes of no colour, each half as wide and high.
 */
export function filmOf(text: string): Buffer {
  const header = Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F${A_SECOND}:1 Ip A1:1 C420jpeg\n`)
  const wall = pictureOf(() => WALL)
  const paper = pictureOf(brightnessOf(text))
  const pictures = [...Array.from({ length: A_SECOND }, () => wall), paper, paper, paper]
  return Buffer.concat([header, ...pictures.flatMap((picture) => [Buffer.from('FRAME\n'), picture])])
}

type Brightness = (x: number, y: number) => number

function brightnessOf(text: string): Brightness {
  const { data: modules } = encode(text, { ecc: 'L', border: QUIET })
  const size = Math.floor(HEIGHT / modules.length)
  const left = Math.floor((WIDTH - size * modules.length) / 2)
  return (x, y) => {
    const row = modules[Math.floor(y / size)]
    const isDark = row?.[Math.floor((x - left) / size)]
    return isDark === undefined ? WALL : isDark ? INK : PAPER
  }
}

function pictureOf(brightness: Brightness): Buffer {
  const picture = Buffer.alloc((WIDTH * HEIGHT * 3) / 2, 128)
  for (let y = 0; y < HEIGHT; y++) for (let x = 0; x < WIDTH; x++) picture[y * WIDTH + x] = brightness(x, y)
  return picture
}
