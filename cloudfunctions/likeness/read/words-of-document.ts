import { SaxesParser } from 'saxes'
import { READ_LIMITS, unzipWithin } from '@/cloudfunctions/spreadsheet'

const BODY = 'word/document.xml'

/** The words of a `.docx`, a line a paragraph, at most `most` characters; empty for what cannot be read. Pictures of text have none. */
export function wordsOfDocument(bytes: Uint8Array, most: number): string {
  try {
    const body = unzipWithin(bytes, READ_LIMITS).get(BODY)
    return body ? wordsOfBody(body.toString('utf8'), most) : ''
  } catch {
    return ''
  }
}

/** WordprocessingML, ECMA-376 part 1: text stands in `w:t`, a paragraph is `w:p`. Deleted text (`w:delText`) is none. */
function wordsOfBody(xml: string, most: number): string {
  const parser = new SaxesParser()
  let words = ''
  let isText = false
  parser.on('opentag', ({ name }) => {
    isText = name === 'w:t'
  })
  parser.on('text', (text) => {
    if (isText && words.length < most) words += text
  })
  parser.on('closetag', ({ name }) => {
    isText = false
    if (name === 'w:p') words += '\n'
  })
  parser.write(xml).close()
  return words.trim().slice(0, most)
}
