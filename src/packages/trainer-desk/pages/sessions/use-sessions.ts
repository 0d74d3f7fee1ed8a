import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { type Instant, instant, type SessionId } from '@/domain/shared'
import { api } from '../../../../api/client'
import { type Refusal, refusalOf } from '../../../../api/refused'
import { useNow } from '../../../../platform/clock'
import type { ListedSession } from '../../answers'
import { keepForHall } from '../../hall-readings'
import { hallsOfToday, isOpenFrom, nextPage, once, type SessionScope, type When } from './view'

type SessionsReading =
  | { state: 'loading'; retry: () => void }
  | { state: 'failed'; refusal: Refusal; retry: () => void }
  /** `more` is absent when these are all */
  | { state: 'ready'; sessions: readonly ListedSession[]; more?: () => void }

/** The coming or the past sessions, fifty at a time. */
export function useSessions(scopes: readonly SessionScope[]) {
  const [chosen, chooseScope] = useState<SessionScope>()
  const [when, chooseWhen] = useState<When>('coming')
  const scope = chosen ?? scopes[0] ?? 'own'
  const query = useInfiniteQuery({
    queryKey: ['session.listSessions', scope, when],
    queryFn: ({ pageParam }) =>
      api.session.listSessions.query({
        when,
        at: pageParam ?? isOpenFrom(instant(Date.now())),
        mine: scope === 'own',
      }),
    initialPageParam: undefined as Instant | undefined,
    getNextPageParam: (last) => (last.hasMore ? nextPage(last.sessions, when) : undefined),
  })
  const pages = query.data?.pages
  const retry = () => void query.refetch()
  const now = useNow()
  useKeptHalls(
    scope === 'own' && when === 'coming'
      ? hallsOfToday(pages?.flatMap(({ sessions }) => sessions) ?? [], now)
      : [],
  )
  return {
    now,
    scope,
    chooseScope,
    when,
    chooseWhen,
    reading: readingOf(),
    asOf: pages && query.isError ? instant(query.dataUpdatedAt) : undefined,
  }

  function readingOf(): SessionsReading {
    if (pages)
      return {
        state: 'ready',
        sessions: once(pages.flatMap(({ sessions }) => sessions)),
        ...(query.hasNextPage && { more: () => void query.fetchNextPage() }),
      }
    if (query.isError) return { state: 'failed', refusal: refusalOf(query.error), retry }
    return { state: 'loading', retry }
  }
}

/** A trainer's own halls of today open without a network, once this list was seen. */
function useKeptHalls(halls: readonly string[]): void {
  const named = halls.join(' ')
  useEffect(() => {
    for (const hall of named.split(' ').filter(Boolean)) void keepForHall(hall as SessionId)
  }, [named])
}
