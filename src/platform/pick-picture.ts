import Taro from '@tarojs/taro'
import { type PickedFile, pickFromDisk, readPhoneFile } from './pick-file'

/** Longest side in pixels and JPEG quality: first legible on a reviewer's phone and a few hundred KB, then smaller until it fits. */
const SIZES = [
  { side: 1600, quality: 0.82 },
  { side: 1600, quality: 0.6 },
  { side: 1200, quality: 0.6 },
  { side: 800, quality: 0.5 },
] as const
type Size = (typeof SIZES)[number]

/**
 * A picture, made small. It is drawn or compressed anew, so place and device (EXIF) are gone.
 * @param most bytes that will be taken; what no size brings below them comes as small as it gets
 */
export async function pickPicture(most: number): Promise<PickedFile | undefined> {
  const encode = await (process.env.TARO_ENV === 'weapp' ? chooseOnPhone() : chooseInBrowser())
  if (!encode) return undefined
  let content = new ArrayBuffer(0)
  for (const size of SIZES) {
    content = await encode(size)
    if (content.byteLength <= most) break
  }
  return { name: 'picture.jpg', size: content.byteLength, bytes: async () => content }
}

type Encode = (size: Size) => Promise<ArrayBuffer>

async function chooseOnPhone(): Promise<Encode | undefined> {
  const chosen = await Taro.chooseMedia({ count: 1, mediaType: ['image'], sizeType: ['compressed'] }).catch(
    () => undefined,
  )
  const src = chosen?.tempFiles[0]?.tempFilePath
  if (src === undefined) return undefined
  return async ({ side, quality }) => {
    const { tempFilePath } = await Taro.compressImage({ src, quality: quality * 100, compressedWidth: side })
    return readPhoneFile(tempFilePath)
  }
}

async function chooseInBrowser(): Promise<Encode | undefined> {
  const file = await pickFromDisk('image/*')
  if (!file) return undefined
  const source = await createImageBitmap(file)
  return async ({ side, quality }) => {
    const factor = Math.min(1, side / Math.max(source.width, source.height))
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(source.width * factor)
    canvas.height = Math.round(source.height * factor)
    canvas.getContext('2d')?.drawImage(source, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality))
    if (!blob) throw new Error('the picture could not be encoded')
    return blob.arrayBuffer()
  }
}
