import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Instant } from '@/domain/shared'
import type { NotLoaded } from '../../api/page-state'
import { refusalOf } from '../../api/refused'

/** What a page's own procedure answers: an address for some minutes, and the name to show over the picture. */
export interface Watched {
  url: string
  expiresAt: Instant
  viewer: string
}
/** @param view the same for every address of one opening, so that it is recorded as one view */
export type Watch = (view: string) => Promise<Watched>

export type Address =
  | NotLoaded
  | { state: 'not-playable'; retry: () => void }
  | { state: 'ready'; watched: Watched; renew: () => void; played: () => void }

/** New addresses without a moment of playing between them; then it is not the address. */
const MOST_IN_A_ROW = 2

const newView = (): string => `view-${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`

/** The address that the player plays from; `renew` when it stopped working. */
export function useAddress(watch: Watch): Address {
  const [view] = useState(newView)
  const [renewals, setRenewals] = useState(0)
  const { data, error, refetch } = useQuery({
    queryKey: ['watch', view],
    queryFn: () => watch(view),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })
  const ask = (tries: number) => {
    setRenewals(tries)
    void refetch()
  }
  if (renewals > MOST_IN_A_ROW) return { state: 'not-playable', retry: () => ask(0) }
  if (error) return { state: 'failed', refusal: refusalOf(error), retry: () => ask(0) }
  if (!data) return { state: 'loading', retry: () => ask(0) }
  return {
    state: 'ready',
    watched: data,
    renew: () => ask(renewals + 1),
    played: () => renewals > 0 && setRenewals(0),
  }
}
