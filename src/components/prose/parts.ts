/** Offsets in UTF-16 units; `to` is exclusive. */
export interface Span {
  from: number
  to: number
}
interface Part {
  from: number
  words: string
  isMarked: boolean
}

/** The text cut at the edges of the marked passages; nothing is lost or doubled. */
export function partsOf(text: string, marked: readonly Span[]): Part[] {
  const parts: Part[] = []
  const push = (from: number, to: number, isMarked: boolean) => {
    if (to > from) parts.push({ from, words: text.slice(from, to), isMarked })
  }
  let end = 0
  for (const { from, to } of [...marked].sort((a, b) => a.from - b.from)) {
    push(end, from, false)
    push(Math.max(end, from), to, true)
    end = Math.max(end, to)
  }
  push(end, text.length, false)
  return parts
}
