import { useRef, useState } from 'react'
import { missingIn, type Spans, type TextPage, united } from '@/domain/study'
import type { MyCourse } from '../../study/answers'
import { useViewing } from '../../study/use-viewing'

/** Reading goes on through a page's seconds that did not count yet, and stops at its end until the page is turned. */
export function useReader({ id, pages, covered }: MyCourse) {
  const [index, setIndex] = useState(() => firstOpen(pages, covered))
  const [left, setLeft] = useState(() => openSeconds(pages[index], covered))
  const position = useRef(beginOf(pages[index], covered))
  const seen = useRef<Spans>(covered)
  const page = pages[index]
  const viewing = useViewing(id, {
    position: (passed) => {
      position.current = Math.min(page?.to ?? 0, position.current + passed)
      setLeft(Math.max(0, Math.ceil((page?.to ?? 0) - position.current)))
      return position.current
    },
    isPlaying: () => position.current < (page?.to ?? 0),
  })
  const turn = (to: number) => {
    const read = { from: beginOf(page, seen.current), to: Math.floor(position.current) }
    seen.current = united(seen.current, read)
    setIndex(to)
    position.current = beginOf(pages[to], seen.current)
    setLeft(openSeconds(pages[to], seen.current))
  }
  return { viewing, page, index, count: pages.length, left, turn }
}

type Covered = Spans

/** Where a page is taken up: its first second that did not count, its end when all did. */
const beginOf = (page: TextPage | undefined, covered: Covered): number =>
  page ? (missingIn(covered, page)[0]?.from ?? page.to) : 0

const openSeconds = (page: TextPage | undefined, covered: Covered): number =>
  page ? page.to - beginOf(page, covered) : 0

/** The first page with something left; the first one when nothing is. */
const firstOpen = (pages: readonly TextPage[], covered: Covered): number =>
  Math.max(
    0,
    pages.findIndex((page) => missingIn(covered, page).length > 0),
  )
