import { encode } from 'jpeg-js'
import { PNG } from 'pngjs'
import { zip } from '../seed/zip'

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const TYPES = `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`
const RELATIONS = `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="body" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`
const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

const paragraph = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`

/** A `.docx` that Word opens, a paragraph a line; `&` and `<` are written as entities by the caller. */
export function documentOf(...paragraphs: string[]): Buffer {
  const body = `${XML}<w:document xmlns:w="${NAMESPACE}"><w:body>${paragraphs.map(paragraph).join('')}</w:body></w:document>`
  const parts = [
    ['[Content_Types].xml', TYPES],
    ['_rels/.rels', RELATIONS],
    ['word/document.xml', body],
  ] as const
  return Buffer.from(zip(parts.map(([name, text]) => [name, Buffer.from(text)] as const)))
}

type Colour = readonly [red: number, green: number, blue: number]
/** Colour of a place; both from 0 to 1, from the upper left. */
export type Scene = (x: number, y: number) => Colour

export const pngOf = (scene: Scene, width: number, height: number): Buffer => {
  const png = new PNG({ width, height })
  png.data = pointsOf(scene, width, height)
  return PNG.sync.write(png)
}

export const jpgOf = (scene: Scene, width: number, height: number): Buffer =>
  encode({ data: pointsOf(scene, width, height), width, height }, 70).data

function pointsOf(scene: Scene, width: number, height: number): Buffer {
  const points = Buffer.alloc(width * height * 4, 255)
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < width; column += 1)
      points.set(scene(column / width, row / height), (row * width + column) * 4)
  return points
}

/** A covered bridge over a river, between hills. */
export const bridge: Scene = (x, y) => {
  const arch = Math.hypot(x - 0.5, (y - 0.78) * 0.9)
  const isRoof = y > 0.38 && y < 0.48 && Math.abs(x - 0.5) < 0.3 + (y - 0.38)
  const isWall = y >= 0.48 && y < 0.56 && Math.abs(x - 0.5) < 0.34
  const isWindow = isWall && y > 0.5 && y < 0.54 && Math.floor(x * 30) % 2 === 0
  if (isWindow) return [58, 44, 36]
  if (isRoof) return [92, 74, 66]
  if (isWall) return [168, 96, 60]
  if (y >= 0.56 && arch < 0.34 && arch > 0.25) return [150, 146, 138]
  if (y > 0.78) return [92 + 30 * Math.sin(y * 90), 142, 168]
  if (y > 0.5 + 0.12 * Math.sin(x * 9) - 0.1 * Math.cos(x * 4)) return [104, 146, 96]
  return [188 - 60 * y, 214 - 30 * y, 236]
}

/** A paper-cut for a window: the same eight times around its middle. */
export const paperCut: Scene = (x, y) => {
  const [across, down] = [(x - 0.5) * 1.5, y - 0.5]
  const far = Math.hypot(across, down)
  const petal = 0.3 + 0.1 * Math.cos(8 * Math.atan2(down, across))
  const isCut = Math.sin(far * 60) * Math.cos(4 * Math.atan2(down, across)) > 0.5
  return far < petal && !isCut ? [196, 40, 44] : [246, 240, 228]
}
