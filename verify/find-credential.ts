import jsQR from 'jsqr'

const JWS_IN_TEXT = /eyJ[\w-]+\.[\w-]+\.[\w-]+/

/** The credential in what somebody pasted or scanned: an address with it behind `#`, or it alone. */
export const credentialIn = (text: string): string | undefined =>
  JWS_IN_TEXT.exec(text.replace(/\s/g, ''))?.[0]

/** A large photograph is made smaller: finer detail than this helps no reader and costs seconds. */
const MOST_PIXELS_WIDE = 2000

/** The credential in a file: in clear in the metadata of our PDF, or in the code on a picture. */
export async function credentialInFile(file: Blob): Promise<string | undefined> {
  if (file.type === 'application/pdf') return JWS_IN_TEXT.exec(latin1(await file.arrayBuffer()))?.[0]
  const picture = await createImageBitmap(file)
  const scale = Math.min(1, MOST_PIXELS_WIDE / Math.max(picture.width, picture.height))
  return credentialInPicture(picture, Math.round(picture.width * scale), Math.round(picture.height * scale))
}

const latin1 = (bytes: ArrayBuffer): string => new TextDecoder('latin1').decode(bytes)

const canvas = document.createElement('canvas')

/** The credential in a picture or in a moment of the camera, `width` × `height` pixels; `undefined` when there is no code in it. */
export function credentialInPicture(
  picture: CanvasImageSource,
  width: number,
  height: number,
): string | undefined {
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context || width === 0 || height === 0) return undefined
  context.drawImage(picture, 0, 0, width, height)
  const { data } = context.getImageData(0, 0, width, height)
  const code = jsQR(data, width, height, { inversionAttempts: 'dontInvert' })
  return code ? credentialIn(code.data) : undefined
}
