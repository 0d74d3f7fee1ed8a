import type { Shelf } from './files'

interface Picture {
  src: string
  onload?: () => void
  onerror?: () => void
}
interface Size {
  width: number
  height: number
}

/** A canvas that nobody sees, which can draw the small picture of a video that was chosen. */
export const canvasOf = (shelf: Shelf) => ({
  createOffscreenCanvas: (size: Size & { type: string }) => {
    let drawn: Picture | undefined
    return {
      ...size,
      createImage: () => picture((src) => shelf.temporary.has(src.replace(/\.jpg$/, ''))),
      getContext: (kind: string) =>
        kind === size.type && {
          drawImage: (image: Picture) => {
            drawn = image
          },
          getImageData: (_x: number, _y: number, width: number, height: number) =>
            pixels(drawn ? shelf.thumb : () => 0, { width, height }),
        },
    }
  },
})

/** Loads when its address is set, as an image does. */
function picture(isThere: (src: string) => boolean): Picture {
  let address = ''
  const image: Picture = {
    get src() {
      return address
    },
    set src(src: string) {
      address = src
      setTimeout(() => (isThere(src) ? image.onload?.() : image.onerror?.()), 0)
    },
  }
  return image
}

function pixels(greyAt: Shelf['thumb'], { width, height }: Size): Size & { data: Uint8ClampedArray } {
  const data = new Uint8ClampedArray(width * height * 4).fill(255)
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      data.fill(greyAt(x / width, y / height), (y * width + x) * 4, (y * width + x) * 4 + 3)
  return { width, height, data }
}
