/** @jest-environment jsdom */
import { compressVideo } from '@/src/platform/compress-video'
import type { FileSource } from '@/src/platform/file-source'
import { coverOfBlob, coverOfThumb } from '@/src/platform/video-cover'
import { drawRoom, paint } from '../../domain/similarity/draw'

/** What the device draws; every drawing of a test is of this picture. */
let shown = drawRoom(1, 256, 144)
const canvas = {
  getContext: () => ({ drawImage: () => undefined, getImageData: () => shown }),
}

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: {
    createOffscreenCanvas: () => ({
      getContext: () => canvas.getContext(),
      createImage: () => {
        const image = { onload: () => undefined, onerror: () => undefined, src: '' }
        setTimeout(() => (image.src === 'gone.jpg' ? image.onerror() : image.onload()), 0)
        return image
      },
    }),
    getFileSystemManager: () => ({
      getFileInfo: ({ success }: { success: (info: object) => void }) => success({ size: 9 }),
    }),
    compressVideo: async () => ({ tempFilePath: 'smaller.mp4', size: 1 }),
  },
}))

const HASH = /^[0-9a-f]{64}$/
const revoked = jest.fn()
let video: HTMLVideoElement

beforeEach(() => {
  shown = drawRoom(1, 256, 144)
  revoked.mockClear()
  jest.spyOn(HTMLMediaElement.prototype, 'load').mockImplementation(() => undefined)
  Object.assign(URL, { createObjectURL: () => 'blob:lesson', revokeObjectURL: revoked })
  const create = document.createElement.bind(document)
  jest.spyOn(document, 'createElement').mockImplementation((name: string) => {
    if (name === 'canvas') return canvas as unknown as HTMLElement
    const element = create(name)
    if (name === 'video') video = element as HTMLVideoElement
    return element
  })
})
afterEach(() => jest.restoreAllMocks())

describe('the cover of a video', () => {
  it('is hashed from the small picture that WeChat makes', async () => {
    expect(await coverOfThumb('thumb.jpg')()).toMatch(HASH)
  })

  it('is nothing when that picture is gone, or shows next to nothing', async () => {
    expect(await coverOfThumb('gone.jpg')()).toBeUndefined()
    shown = paint(() => 128, 256, 144)
    expect(await coverOfThumb('thumb.jpg')()).toBeUndefined()
  })

  it('is hashed from the first frame that a browser shows, without a sound', async () => {
    const cover = coverOfBlob(new Blob())()
    expect(video.muted).toBe(true)
    video.dispatchEvent(new Event('loadeddata'))
    expect(await cover).toBe(await coverOfThumb('thumb.jpg')())
    expect(revoked).toHaveBeenCalledTimes(1)
  })

  it('is nothing when the browser cannot play it', async () => {
    const cover = coverOfBlob(new Blob())()
    video.dispatchEvent(new Event('error'))
    expect(await cover).toBeUndefined()
    expect(revoked).toHaveBeenCalledTimes(1)
  })

  it('is waited for some seconds only', async () => {
    jest.useFakeTimers()
    const cover = coverOfBlob(new Blob())()
    jest.advanceTimersByTime(5000)
    jest.useRealTimers()
    expect(await cover).toBeUndefined()
    expect(revoked).toHaveBeenCalledTimes(1)
  })

  it('stays what it was when the phone makes the video smaller', async () => {
    const large = { name: '课堂.mov', path: 'large.mov', cover: coverOfThumb('thumb.jpg') }
    const smaller = await compressVideo(large as unknown as FileSource)
    expect(smaller).toMatchObject({ name: '课堂.mp4', bytes: 9 })
    expect(await smaller?.cover?.()).toMatch(HASH)
  })
})
