import { closesAt } from '@/domain/session'
import { addMs, type Instant } from '@/domain/shared'

export type When = 'coming' | 'past'

/** Sessions that end from here on still have open doors at `now`: what is being checked out is not past yet. */
export const isOpenFrom = (now: Instant): Instant => addMs(now, now - closesAt({ end: now }))

interface Listed {
  id: string
  end: Instant
}

/**
 * Where the next page begins. Half-days of many halls end at the same time, so the last moment is read again and what came twice is dropped;
 * a page that is one moment throughout is stepped over.
 */
export function nextPage(page: readonly Listed[], when: When): Instant | undefined {
  const first = page[0]
  const last = page.at(-1)
  if (!first || !last) return undefined
  const isOneMoment = first.end === last.end
  if (when === 'coming') return isOneMoment ? addMs(last.end, 1) : last.end
  return isOneMoment ? last.end : addMs(last.end, 1)
}

/** Each session once, in the order in which it came. */
export const once = <Session extends Listed>(sessions: readonly Session[]): Session[] => [
  ...new Map(sessions.map((session) => [session.id, session])).values(),
]
