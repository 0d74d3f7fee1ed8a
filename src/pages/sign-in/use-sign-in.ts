import { useQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { CountyId } from '@/domain/shared'
import type { Answers, BoundMe } from '../../api/answers'
import { api } from '../../api/client'
import { hasDesk, readAgain, readMe } from '../../api/mine'
import { loaded, type NotLoaded } from '../../api/page-state'
import { type Refusal, refusalOf } from '../../api/refused'
import { keepSessionToken } from '../../api/session'
import { replace } from '../../platform/navigate'

type Counties = Answers['people']['listCounties']
type Ticket = Answers['people']['beginSignIn']

export type SignInState =
  | NotLoaded
  | { state: 'choosing'; counties: Counties; choose: (county: CountyId) => void }
  | { state: 'waiting'; ticket: Ticket }

const ASK_EVERY_MS = 3000

/** Shows a ticket until a phone has confirmed it, and a new one when it has expired; then opens the person's own page. */
export function useSignIn(): SignInState {
  const reading = loaded(
    useQuery({ queryKey: ['counties'], queryFn: () => api.people.listCounties.query({}) }),
  )
  const counties = reading.state === 'ready' ? reading.value : []
  const [picked, choose] = useState<CountyId>()
  const county = picked ?? (counties.length === 1 ? (counties[0]?.id as CountyId | undefined) : undefined)
  const { ticket, refusal, begin } = useTicket(county)
  useConfirmation(ticket, begin)

  if (reading.state !== 'ready') return reading
  if (refusal) return { state: 'failed', refusal, retry: begin }
  if (!county) return { state: 'choosing', counties, choose }
  return ticket ? { state: 'waiting', ticket } : { state: 'loading', retry: begin }
}

/** The token stays in this window; only the ticket is shown. */
function useTicket(county: CountyId | undefined) {
  const [ticket, setTicket] = useState<Ticket>()
  const [refusal, setRefusal] = useState<Refusal>()
  const begin = useCallback(() => {
    if (!county) return
    setRefusal(undefined)
    api.people.beginSignIn.mutate({ county }).then(
      (made) => {
        keepSessionToken(made.token)
        setTicket(made)
      },
      (error: unknown) => setRefusal(refusalOf(error)),
    )
  }, [county])
  useEffect(() => {
    if (!county) return
    // Whoever is signed in already keeps the session of this window.
    void readMe().then((me) => (me.state === 'bound' ? enter(me) : begin()), begin)
  }, [county, begin])
  return { ticket, refusal, begin }
}

function enter(me: BoundMe): void {
  void readAgain()
  replace(hasDesk(me) ? '/pages/desk/index' : '/pages/today/index')
}

function useConfirmation(ticket: Ticket | undefined, renew: () => void): void {
  const renewing = useRef(renew)
  renewing.current = renew
  useEffect(() => {
    if (!ticket) return
    const timer = setInterval(() => {
      if (Date.now() >= ticket.expiresAt) return renewing.current()
      void readMe().then(
        (me) => {
          if (me.state !== 'bound') return
          clearInterval(timer)
          enter(me)
        },
        () => undefined,
      )
    }, ASK_EVERY_MS)
    return () => clearInterval(timer)
  }, [ticket])
}
