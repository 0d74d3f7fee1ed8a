import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

const FILE = 'NotoSansSC_400Regular.ttf'

/** Beside the bundled function (tools/build-functions copies it there); in this repository where the package has it. */
const PLACES = [
  path.join(__dirname, 'fonts'),
  path.resolve('node_modules/@expo-google-fonts/noto-sans-sc/400Regular'),
]

let kept: Buffer | undefined

/** The whole typeface, 10 MB: names have characters that no smaller selection holds. A paper carries only the glyphs that it shows. */
export function paperFont(): Buffer {
  const place = PLACES.find((folder) => existsSync(path.join(folder, FILE)))
  if (place === undefined) throw new Error(`font: ${FILE} is not in ${PLACES.join(' or ')}`)
  kept ??= readFileSync(path.join(place, FILE))
  return kept
}
