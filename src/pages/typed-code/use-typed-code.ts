import { useState } from 'react'
import type { Instant, SessionId } from '@/domain/shared'
import type { MySession } from '../../api/answers'
import { api } from '../../api/client'
import { readAgain, useMySessions } from '../../api/mine'
import { stepOf } from '../../api/my-session'
import { loaded } from '../../api/page-state'
import { type Refusal, refusalOf } from '../../api/refused'
import { useNow } from '../../platform/clock'
import { installationId } from '../../platform/installation'
import { allowedPosition } from '../../platform/location'
import type { RecordedAnswer } from '../check-in/outcome'

export interface TypedCode {
  now: Instant
  running: readonly Running[]
  /** the next one, when none runs */
  next: { title: string; opensAt: Instant } | undefined
  chosen: Running | undefined
  choose: (id: string) => void
  digits: string
  type: (digits: string) => void
  busy: boolean
  refusal: Refusal | undefined
  submit: () => void
}
export interface Running {
  session: MySession
  step: 'check-in' | 'check-out'
}

export type TypedCodeState =
  | { state: 'loading'; retry: () => void }
  | { state: 'failed'; refusal: Refusal; retry: () => void }
  | { state: 'recorded'; answer: RecordedAnswer }
  | { state: 'typing'; form: TypedCode }

/** Which of the halls that are open now, and the six digits on its screen. Only the server can judge them. */
export function useTypedCode(): TypedCodeState {
  const sessions = loaded(useMySessions())
  const now = useNow()
  const [picked, choose] = useState<string>()
  const [digits, setDigits] = useState('')
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal>()
  const [answer, setAnswer] = useState<RecordedAnswer>()
  if (answer) return { state: 'recorded', answer }
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

/** The half-days whose doors are open and that miss this person's scan; else the one whose doors open first. */
export function openNow(sessions: readonly MySession[], now: Instant): Pick<TypedCode, 'running' | 'next'> {
  const steps = sessions.map((session) => ({ session, step: stepOf(session, now) }))
  const running = steps.flatMap(({ session, step }): Running[] =>
    step.step === 'check-in' || step.step === 'check-out' ? [{ session, step: step.step }] : [],
  )
  const [next] = steps
    .flatMap(({ session, step }) =>
      step.step === 'wait' ? [{ title: session.title, opensAt: step.opensAt }] : [],
    )
    .sort((a, b) => a.opensAt - b.opensAt)
  return { running, next }
}
