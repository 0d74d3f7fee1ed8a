import { useEffect, useState } from 'react'
import { type Instant, instant, type SessionId } from '@/domain/shared'
import { api } from '../../../../api/client'
import { usePages } from '../../../../api/use-pages'
import { useNow } from '../../../../platform/clock'
import { keepForHall } from '../../hall-readings'
import { hallsOfToday, isOpenFrom, nextPage, once, type SessionScope, type When } from './view'

/** The coming or the past sessions, fifty at a time. */
export function useSessions(scopes: readonly SessionScope[]) {
  const [chosen, chooseScope] = useState<SessionScope>()
  const [when, chooseWhen] = useState<When>('coming')
  const scope = chosen ?? scopes[0] ?? 'own'
  const list = usePages(
    ['session.listSessions', scope, when],
    (at: Instant | undefined) =>
      api.session.listSessions.query({
        when,
        at: at ?? isOpenFrom(instant(Date.now())),
        mine: scope === 'own',
      }),
    ({ sessions, hasMore }) => ({ rows: sessions, next: hasMore ? nextPage(sessions, when) : undefined }),
  )
  // A half-day that ends as the next page begins is on both.
  const reading = list.state === 'ready' ? { ...list, rows: once(list.rows) } : list
  const now = useNow()
  const isOwnComing = scope === 'own' && when === 'coming' && reading.state === 'ready'
  useKeptHalls(isOwnComing ? hallsOfToday(reading.rows, now) : [])
  return { now, scope, chooseScope, when, chooseWhen, reading }
}

/** A trainer's own halls of today open without a network, once this list was seen. */
function useKeptHalls(halls: readonly string[]): void {
  const named = halls.join(' ')
  useEffect(() => {
    for (const hall of named.split(' ').filter(Boolean)) void keepForHall(hall as SessionId)
  }, [named])
}
