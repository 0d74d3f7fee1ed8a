import Taro from '@tarojs/taro'
import { type PickedFile, pickFromDisk, readPhoneFile } from './pick-file'

/** Longest side in pixels: legible on a reviewer's phone, a few hundred KB. */
const LONGEST_SIDE = 1600
const QUALITY = 0.82

/** A picture, made small. It is drawn or compressed anew, so place and device (EXIF) are gone. */
export async function pickPicture(): Promise<PickedFile | undefined> {
  if (process.env.TARO_ENV === 'weapp') return pickOnPhone()
  const file = await pickFromDisk('image/*')
  return file && shrink(file)
}

async function pickOnPhone(): Promise<PickedFile | undefined> {
  const chosen = await Taro.chooseMedia({ count: 1, mediaType: ['image'], sizeType: ['compressed'] }).catch(
    () => undefined,
  )
  const picture = chosen?.tempFiles[0]
  if (!picture) return undefined
  const { tempFilePath } = await Taro.compressImage({
    src: picture.tempFilePath,
    quality: QUALITY * 100,
    compressedWidth: LONGEST_SIDE,
  })
  const content = await readPhoneFile(tempFilePath)
  return { name: 'picture.jpg', size: content.byteLength, bytes: async () => content }
}

async function shrink(file: File): Promise<PickedFile> {
  const source = await createImageBitmap(file)
  const factor = Math.min(1, LONGEST_SIDE / Math.max(source.width, source.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(source.width * factor)
  canvas.height = Math.round(source.height * factor)
  canvas.getContext('2d')?.drawImage(source, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY))
  if (!blob) throw new Error('the picture could not be encoded')
  return { name: 'picture.jpg', size: blob.size, bytes: () => blob.arrayBuffer() }
}
