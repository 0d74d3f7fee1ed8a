import type { Pixels } from '@/domain/similarity'

export interface Picture extends Pixels {
  data: Uint8Array
}

/** A picture of grey places; `greyAt` is given from 0 to 1, from the upper left. */
export function paint(greyAt: (x: number, y: number) => number, width = 320, height = 240): Picture {
  const data = new Uint8Array(width * height * 4)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const grey = Math.max(0, Math.min(255, Math.round(greyAt(x / width, y / height))))
      data.set([grey, grey, Math.min(255, grey + 12), 255], (y * width + x) * 4)
    }
  return { width, height, data }
}

/** A classroom nobody saw: a wall, a board, rows of desks, their places drawn from a seed. */
export function drawRoom(seed: number, width = 320, height = 240): Picture {
  let state = seed * 2654435761
  const next = (most: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state % most
  }
  const boxes = Array.from({ length: 14 }, () => ({
    x: next(280) / 320,
    y: next(200) / 240,
    w: (20 + next(90)) / 320,
    h: (20 + next(70)) / 240,
    grey: next(256),
  }))
  return paint(
    (u, v) => {
      const box = boxes.find((it) => u >= it.x && u < it.x + it.w && v >= it.y && v < it.y + it.h)
      return box?.grey ?? 120 + 80 * v
    },
    width,
    height,
  )
}
