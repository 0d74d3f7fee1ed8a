import Taro from '@tarojs/taro'
import { type FileFormat, type FileKind, kindOf, kindOfName } from '@/domain/file'
import { type FileSource, sourceOfBlob, sourceOfPhone } from './file-source'
import { pickFromDisk } from './pick-file'
import { coverOfBlob, coverOfThumb } from './video-cover'

export type UploadPlace = 'album' | 'camera' | 'chat' | 'disk'

const kindsOf = (formats: readonly FileFormat[]): readonly FileKind[] => [...new Set(formats.map(kindOf))]

/** From where files of these formats can be picked on this device. */
export function placesFor(formats: readonly FileFormat[]): readonly UploadPlace[] {
  if (process.env.TARO_ENV !== 'weapp') return ['disk']
  const isSeen = kindsOf(formats).some((kind) => kind !== 'document')
  return isSeen ? ['album', 'camera', 'chat'] : ['chat']
}

/** One file; nothing when the person turned back. */
export async function pickUpload(
  place: UploadPlace,
  formats: readonly FileFormat[],
): Promise<FileSource | undefined> {
  if (place === 'disk') {
    const file = await pickFromDisk(formats.map((format) => `.${format}`).join(','))
    return file && fromDisk(file)
  }
  return (place === 'chat' ? pickFromChat(formats) : pickFromMedia(place, formats)).catch(() => undefined)
}

function fromDisk(file: File): FileSource {
  const source = sourceOfBlob(file)
  return kindOfName(file.name) === 'video' ? { ...source, cover: coverOfBlob(file) } : source
}

/** WeChat makes no small picture of what comes from a chat: such a video has no cover. */
async function pickFromChat(formats: readonly FileFormat[]): Promise<FileSource | undefined> {
  const { tempFiles } = await Taro.chooseMessageFile({ count: 1, type: 'all', extension: [...formats] })
  const [file] = tempFiles
  return file && sourceOfPhone(file.path, file.name, file.size)
}

/** WeChat's camera films a minute at most; a lesson comes from the album. */
const LONGEST_FILM_SECONDS = 60

async function pickFromMedia(
  place: 'album' | 'camera',
  formats: readonly FileFormat[],
): Promise<FileSource | undefined> {
  const kinds = kindsOf(formats)
  const mediaType = [
    ...(kinds.includes('video') ? (['video'] as const) : []),
    ...(kinds.includes('picture') ? (['image'] as const) : []),
  ]
  const { tempFiles } = await Taro.chooseMedia({
    count: 1,
    mediaType,
    sourceType: [place],
    // The person is asked about compression, with figures, before anything is made smaller.
    sizeType: ['original'],
    maxDuration: LONGEST_FILM_SECONDS,
  })
  const [file] = tempFiles
  if (!file) return undefined
  const { tempFilePath, fileType, size, thumbTempFilePath } = file
  const source = sourceOfPhone(tempFilePath, nameOf(tempFilePath, fileType), size)
  return fileType === 'video' && thumbTempFilePath
    ? { ...source, cover: coverOfThumb(thumbTempFilePath) }
    : source
}

/** WeChat hides what the album calls it; the ending is the file's own. */
function nameOf(path: string, type: string): string {
  const ending = /\.\w{2,5}$/.exec(path)?.[0] ?? (type === 'video' ? '.mp4' : '.jpg')
  return `${type === 'video' ? '视频' : '图片'}${ending.toLowerCase()}`
}
