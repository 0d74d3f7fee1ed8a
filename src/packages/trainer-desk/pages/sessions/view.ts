import { closesAt, phaseOf, type SessionState } from '@/domain/session'
import { addMs, dateInChina, type Instant } from '@/domain/shared'
import type { BoundMe } from '../../../../api/answers'

/** `own`: those that the person runs; `county`: all of them. */
export type SessionScope = 'own' | 'county'

/** What this person may list, the wider first. */
export function scopesOf({ grants }: Pick<BoundMe, 'grants'>): SessionScope[] {
  const has = (role: string) => grants.some((grant) => grant.role === role)
  return [
    ...(has('county-office') ? (['county'] as const) : []),
    ...(has('trainer') ? (['own'] as const) : []),
  ]
}

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

const MOST_HALLS = 4

/** Halls that may need a code today: what their pages show is read before the network goes. */
export const hallsOfToday = (sessions: readonly (SessionState & Listed)[], now: Instant): string[] =>
  sessions
    .filter((session) => {
      const phase = phaseOf(session, now)
      return phase !== 'cancelled' && phase !== 'ended' && dateInChina(session.start) === dateInChina(now)
    })
    .slice(0, MOST_HALLS)
    .map(({ id }) => id)
