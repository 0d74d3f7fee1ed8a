import Taro from '@tarojs/taro'
import { bmvbhash } from 'blockhash-core'
import { isPlain, PICTURE_HASH_BLOCKS, type PictureHash } from '@/domain/similarity'

/** What the first picture of a video looks like; nothing where it shows too little, or this device cannot say. Never fails. */
export type Cover = () => Promise<PictureHash | undefined>

type Drawn = Pick<ImageData, 'width' | 'height' | 'data'>

/** Multiples of 16 blocks, so that each has whole pixels. Every picture is stretched to it: its shape is compared by itself. */
const [WIDTH, HEIGHT] = [256, 144]
/** Who uploads does not wait longer for what is only good to have. */
const MOST_MS = 5000

/** @param path of the small picture that WeChat makes of a video from the album or the camera */
export const coverOfThumb =
  (path: string): Cover =>
  () =>
    hashOf(drawThumb(path))

/** Of a video that this browser can play. */
export const coverOfBlob =
  (file: Blob): Cover =>
  () =>
    hashOf(drawFirstFrame(file))

async function hashOf(drawing: Promise<Drawn>): Promise<PictureHash | undefined> {
  const drawn = await drawing.catch(() => undefined)
  return drawn && !isPlain(drawn) ? bmvbhash(drawn, PICTURE_HASH_BLOCKS) : undefined
}

async function drawThumb(path: string): Promise<Drawn> {
  const canvas = Taro.createOffscreenCanvas({ type: '2d', width: WIDTH, height: HEIGHT })
  const image = canvas.createImage()
  await loaded((done, fail) => {
    image.onload = done
    image.onerror = fail
    image.src = path
  })
  return draw(canvas as unknown as HTMLCanvasElement, image as unknown as HTMLImageElement)
}

async function drawFirstFrame(file: Blob): Promise<Drawn> {
  const video = document.createElement('video')
  const address = URL.createObjectURL(file)
  try {
    await loaded((done, fail) => {
      video.addEventListener('loadeddata', done)
      video.addEventListener('error', fail)
      // An iPhone loads nothing of a video that does not play; without a sound it may.
      Object.assign(video, { muted: true, playsInline: true, autoplay: true, src: address })
    })
    return draw(Object.assign(document.createElement('canvas'), { width: WIDTH, height: HEIGHT }), video)
  } finally {
    video.removeAttribute('src')
    video.load()
    URL.revokeObjectURL(address)
  }
}

async function loaded(begin: (done: () => void, fail: () => void) => void): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const ended = new Promise<void>((resolve, reject) => {
    const fail = () => reject(new Error('this device cannot show it'))
    timer = setTimeout(fail, MOST_MS)
    begin(resolve, fail)
  })
  return ended.finally(() => clearTimeout(timer))
}

function draw(canvas: HTMLCanvasElement, picture: CanvasImageSource): Drawn {
  const context = canvas.getContext('2d')
  if (!context) throw new Error('nothing to draw on')
  context.drawImage(picture, 0, 0, WIDTH, HEIGHT)
  return context.getImageData(0, 0, WIDTH, HEIGHT)
}
