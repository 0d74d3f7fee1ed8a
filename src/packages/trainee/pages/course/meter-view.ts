import type { TagProps } from '../../../../components/tag'
import { courseCopy as copy } from '../../../../copy/study'
import type { ViewingState } from '../../study/viewing'

export interface Counting {
  viewing: ViewingState & { inFront: boolean }
  /** playing, or a page that is not through yet */
  playing: boolean
  /** the text's page has nothing more to count */
  pageFull?: boolean
  online: boolean
  /** seconds of the course that counted, and that it has */
  counted: number
  seconds: number
  mostMinutesPerDay: number
  /** minutes of this course that another platform reported */
  reported: number
}

/** One state at a time, the one that decides. */
export function meterView(counting: Counting): { tag: TagProps; problem?: string } {
  const { viewing } = counting
  const problem = viewing.heard?.problems.map((code) => copy.problem[code]).find(Boolean)
  return { tag: tagOf(counting), ...(problem !== undefined && { problem }) }
}

function tagOf({
  viewing,
  playing,
  pageFull,
  online,
  counted,
  seconds,
  mostMinutesPerDay,
}: Counting): TagProps {
  if (counted >= seconds) return { tone: 'ok', text: copy.full }
  if (viewing.phase === 'unopened')
    return online ? { tone: 'open', text: copy.opening } : { tone: 'offline', text: copy.noNetwork }
  if (viewing.heard?.dayIsFull) return { tone: 'due', text: copy.dayFull(mostMinutesPerDay) }
  if (!viewing.inFront) return { tone: 'open', text: copy.away }
  if (pageFull) return { tone: 'ok', text: copy.pageFull }
  if (!playing) return { tone: 'open', text: copy.paused }
  return viewing.phase === 'unsent'
    ? { tone: 'offline', text: copy.unsent }
    : { tone: 'running', text: copy.counting }
}
