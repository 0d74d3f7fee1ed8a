import jsQR from 'jsqr'
import type { Page } from 'playwright-core'

/** The text of the QR code on a screen, read from its picture as a camera would. */
export async function readQr(page: Page): Promise<string> {
  const code = page.locator('.qr')
  await code.waitFor()
  const png = await code.screenshot({ scale: 'css' })
  const { data, width, height } = await pixelsOf(page, png.toString('base64'))
  const found = jsQR(Uint8ClampedArray.from(Buffer.from(data, 'base64')), width, height)
  if (!found) throw new Error('no code can be read on this screen')
  return found.data
}

/** A picture's pixels as RGBA; the browser itself unpacks it. */
const pixelsOf = (page: Page, png: string) =>
  page.evaluate(async (base64) => {
    const blob = await (await fetch(`data:image/png;base64,${base64}`)).blob()
    const { width, height } = await createImageBitmap(blob)
    const canvas = document.createElement('canvas')
    canvas.width = width
    canvas.height = height
    const context = canvas.getContext('2d')
    if (!context) throw new Error('no canvas')
    context.drawImage(await createImageBitmap(blob), 0, 0)
    const bytes = context.getImageData(0, 0, width, height).data
    let text = ''
    for (let at = 0; at < bytes.length; at += 8192)
      text += String.fromCharCode(...bytes.subarray(at, at + 8192))
    return { data: btoa(text), width, height }
  }, png)

/** The six digits beside the code. */
export async function readDigits(page: Page): Promise<string> {
  const label = await page.getByLabel(/^口令 \d/).getAttribute('aria-label')
  return (label ?? '').replace(/\D/gu, '')
}
