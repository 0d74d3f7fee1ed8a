import { useState } from 'react'
import type { Instant, SessionId } from '@/domain/shared'
import { api } from '../../api/client'
import { readAgain, useMySessions } from '../../api/mine'
import { loaded, type NotLoaded } from '../../api/page-state'
import { type Refusal, refusalOf } from '../../api/refused'
import type { QueuedAnswer, RecordedAnswer } from '../../parts/check-in-result/outcome'
import { useNow } from '../../platform/clock'
import { installationId } from '../../platform/installation'
import { allowedPosition } from '../../platform/location'
import { type NextDoors, openNow, type Running } from './open-now'

export interface TypedCode {
  now: Instant
  running: readonly Running[]
  /** the next one, when none runs */
  next: NextDoors | undefined
  chosen: Running | undefined
  choose: (id: string) => void
  digits: string
  type: (digits: string) => void
  busy: boolean
  refusal: Refusal | undefined
  submit: () => void
}
export type TypedCodeState =
  | NotLoaded
  | { state: 'answered'; answer: RecordedAnswer | QueuedAnswer }
  | { state: 'typing'; form: TypedCode }

/** Which of the halls that are open now, and the six digits on its screen. Only the server can judge them. */
export function useTypedCode(): TypedCodeState {
  const sessions = loaded(useMySessions())
  const now = useNow()
  const [picked, choose] = useState<string>()
  const [digits, setDigits] = useState('')
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal>()
  const [answer, setAnswer] = useState<RecordedAnswer | QueuedAnswer>()
  if (answer) return { state: 'answered', answer }
  if (sessions.state !== 'ready') return sessions

  const { running, next } = openNow(sessions.value.sessions, now)
  const chosen =
    running.find(({ session }) => session.id === picked) ?? (running.length === 1 ? running[0] : undefined)
  const submit = async (id: string) => {
    setBusy(true)
    try {
      const where = await allowedPosition()
      const typed = { session: id as SessionId, digits, installation: installationId(), ...where }
      setAnswer(await api.checkIn.typeCode.mutate(typed))
      void readAgain()
    } catch (error) {
      setRefusal(refusalOf(error))
      setDigits('')
    }
    setBusy(false)
  }
  const form: TypedCode = {
    now,
    running,
    next,
    chosen,
    choose,
    digits,
    type: (typed) => {
      setRefusal(undefined)
      setDigits(typed.replace(/\D/g, '').slice(0, 6))
    },
    busy,
    refusal,
    submit: () => {
      if (chosen && !busy) void submit(chosen.session.id)
    },
  }
  return { state: 'typing', form }
}
