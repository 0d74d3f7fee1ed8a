import { readFileSync } from 'node:fs'
import path from 'node:path'

/** A recording with what its author's phone says of its first picture. */
export interface Film {
  name: string
  content: Buffer
  cover: string
}

const read = (name: string): Buffer => readFileSync(path.join(__dirname, name))

/** Twenty seconds along the bridge of `documents.ts`, H.264, six frames a second; nobody is in the picture. */
export const BRIDGE_WALK: Film = {
  name: '走近廊桥.mp4',
  content: read('bridge.mp4'),
  cover: 'ffffffff00000000fc00f800fd57fd5003c007c00f800f8006000f00ffffffff',
}

/** The same, encoded anew and smaller. */
export const BRIDGE_WALK_AGAIN: Film = {
  name: '桥的视频.mp4',
  content: read('bridge-again.mp4'),
  cover: 'ffffffff00000000fc00f800fd57fd5003c007e007800f8006000f00ffc0ffff',
}
