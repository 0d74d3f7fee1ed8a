/** A piece of a text course that is read at once; `from` and `to` are seconds of the course. */
export interface TextPage {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** Characters of one page: about a minute and a half of reading. */
const PAGE_CHARACTERS = 450

/**
 * A text in pages along its paragraphs. A page lasts as long as reading it takes, so that leaving it open earns no more than reading it.
 * @param perMinute characters that a reader is given a minute for
 */
export function pagesOf(text: string, perMinute: number): readonly TextPage[] {
  const pages: TextPage[] = []
  for (const part of joined(text.split(/\n+/).filter((line) => line.trim() !== ''))) {
    const from = pages.at(-1)?.to ?? 0
    const seconds = Math.max(1, Math.ceil((charactersOf(part) * 60) / perMinute))
    pages.push({ text: part, from, to: from + seconds })
  }
  return pages
}

/** Seconds that a text course lasts. */
export const lengthOfText = (text: string, perMinute: number): number =>
  pagesOf(text, perMinute).at(-1)?.to ?? 0

const charactersOf = (text: string): number => [...text.replace(/\s/g, '')].length

/** Paragraphs put together up to a page; a longer one is a page of its own. */
function joined(paragraphs: readonly string[]): string[] {
  const pages: string[] = []
  for (const paragraph of paragraphs) {
    const last = pages.at(-1)
    const fits = last !== undefined && charactersOf(last) + charactersOf(paragraph) <= PAGE_CHARACTERS
    if (fits) pages[pages.length - 1] = `${last}\n${paragraph}`
    else pages.push(paragraph)
  }
  return pages
}
