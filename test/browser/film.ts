import path from 'node:path'
import type { Page } from 'playwright-core'

/** How one film is encoded; Chromium brings both encoders along. */
export interface Encoding {
  codec: 'vp8' | 'vp9'
  container: 'webm' | 'mp4'
  width: number
  height: number
  /** bits a second */
  bitrate: number
}
const LIBRARY = path.resolve('node_modules/mediabunny/dist/bundles/mediabunny.min.cjs')

/** A film of a lesson, ten pictures, as long as one likes: really encoded, by the encoder of the window's browser. */
export async function encodeFilm(page: Page, seconds: number, encoding: Encoding): Promise<Buffer> {
  await page.addScriptTag({ path: LIBRARY })
  const bytes = await page.evaluate(encodeHere, { seconds, ...encoding })
  return Buffer.from(bytes, 'base64')
}

/** Runs in the window: nothing of this file is there but its argument. */
async function encodeHere(wanted: Encoding & { seconds: number }): Promise<string> {
  const { Mediabunny } = window as unknown as { Mediabunny: typeof import('mediabunny') }
  const { BufferTarget, CanvasSource, Mp4OutputFormat, Output, WebMOutputFormat } = Mediabunny
  const { codec, container, width, height, bitrate, seconds } = wanted
  const canvas = Object.assign(document.createElement('canvas'), { width, height })
  const context = canvas.getContext('2d')
  const draw = (picture: number) => {
    if (!context) return
    context.setTransform(width / 160, 0, 0, height / 90, 0, 0)
    const boxes = [
      ['#c9bfa8', 0, 0, 160, 90],
      ['#26493a', 24, 10, 84, 36],
      ['#e8e6dc', 118, 8, 34, 30],
      ['#7a4a2a', 8, 62, 40, 20],
      ['#5c3820', 60, 66, 40, 20],
      ['#8a5a34', 112, 60, 40, 22],
      ['#f4f1e6', 34 + 6 * picture, 20, 8, 14],
    ] as const
    for (const [colour, x, y, w, h] of boxes) {
      context.fillStyle = colour
      context.fillRect(x, y, w, h)
    }
  }
  const target = new BufferTarget()
  const format = container === 'mp4' ? new Mp4OutputFormat() : new WebMOutputFormat()
  const output = new Output({ format, target })
  const source = new CanvasSource(canvas, { codec, bitrate })
  output.addVideoTrack(source)
  await output.start()
  for (let picture = 0; picture < 10; picture += 1) {
    draw(picture)
    await source.add((picture * seconds) / 10, seconds / 10)
  }
  await output.finalize()
  return btoa(Array.from(new Uint8Array(target.buffer ?? []), (byte) => String.fromCharCode(byte)).join(''))
}
