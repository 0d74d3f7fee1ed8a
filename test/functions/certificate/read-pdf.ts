import { inflateSync } from 'node:zlib'

/**
 * The text of a PDF that pdfkit wrote with one typeface: every page shows glyphs by number, and a table in the file says which character each
 * number is (PDF 32000-1, 9.10.3). Enough for our own papers, and nothing else.
 */
export function textOf(pdf: Buffer): string {
  const streams = streamsOf(pdf)
  const table = streams.find((text) => text.includes('beginbfrange')) ?? ''
  const characters = charactersOf(table)
  const shown = streams.filter((text) => text.includes(' TJ'))
  const glyphs = shown.flatMap((text) => [...text.matchAll(/<([0-9a-f]+)>/g)].map(([, hex]) => hex ?? ''))
  return glyphs
    .flatMap((hex) => hex.match(/.{4}/g) ?? [])
    .map((id) => characters[Number.parseInt(id, 16)] ?? '')
    .join('')
}

function streamsOf(pdf: Buffer): string[] {
  const streams: string[] = []
  for (let from = pdf.indexOf('stream\n'); from >= 0; from = pdf.indexOf('stream\n', from + 1)) {
    const start = from + 'stream\n'.length
    const end = pdf.indexOf('endstream', start)
    if (end < 0) break
    try {
      streams.push(inflateSync(pdf.subarray(start, end)).toString('latin1'))
    } catch {
      // Not compressed: no page and no table of characters.
    }
  }
  return streams
}

/** `[<5408> <683c> …]`: the character of glyph 0, 1, 2 …, in UTF-16. */
function charactersOf(table: string): string[] {
  const ranges = [...table.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/g)]
  const characters: string[] = []
  for (const [, first = '0', list = ''] of ranges) {
    const start = Number.parseInt(first, 16)
    const texts = list.match(/<[^>]*>/g) ?? []
    texts.forEach((text, index) => {
      characters[start + index] = Buffer.from(text.replace(/[<> ]/g, ''), 'hex').swap16().toString('utf16le')
    })
  }
  return characters
}
