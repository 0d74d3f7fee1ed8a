import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type Instant, instant } from '@/domain/shared'
import type { BoundMe } from '../../../../api/answers'
import { api } from '../../../../api/client'
import { type Refusal, refusalOf } from '../../../../api/refused'
import { useNow } from '../../../../platform/clock'
import type { ListedSession } from '../../answers'
import { isOpenFrom, nextPage, once, type When } from './view'

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
  return {
    now: useNow(),
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
