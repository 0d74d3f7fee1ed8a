import { useEffect, useRef, useState } from 'react'
import type { Instant } from '@/domain/shared'
import { type Refusal, refusalOf } from '../../api/refused'

/** What a page's own procedure answers: an address for some minutes, and the name to show over the picture. */
export interface Watched {
  url: string
  expiresAt: Instant
  viewer: string
}
/** @param view the same for every address of one opening, so that it is recorded as one view */
export type Watch = (view: string) => Promise<Watched>

export type Address =
  | { state: 'loading' }
  | { state: 'failed'; refusal: Refusal; retry: () => void }
  | { state: 'ready'; watched: Watched; renew: () => void }

/** Renewals without a second of playing between them, after which it is the video's fault. */
const MOST_IN_A_ROW = 2

/** The address that the player plays from; `renew` when it stopped working. */
export function useAddress(watch: Watch): Address {
  const view = useRef(`view-${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`)
  const inARow = useRef(0)
  const [address, setAddress] = useState<Address>({ state: 'loading' })
  const ask = async () => {
    try {
      const watched = await watch(view.current)
      setAddress({ state: 'ready', watched, renew })
    } catch (error) {
      setAddress({ state: 'failed', refusal: refusalOf(error), retry })
    }
  }
  const retry = () => {
    setAddress({ state: 'loading' })
    void ask()
  }
  const renew = () => {
    inARow.current += 1
    if (inARow.current <= MOST_IN_A_ROW) void ask()
    else setAddress({ state: 'failed', refusal: { code: 'VIDEO_NOT_PLAYABLE', facts: {} }, retry })
  }
  useEffect(() => void ask(), [])
  return address
}
