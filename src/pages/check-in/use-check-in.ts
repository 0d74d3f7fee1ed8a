import { useRouter } from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'
import { readAgain } from '../../api/mine'
import { acknowledge, type OutboxEntry, useOutbox } from '../../api/outbox'
import { type KeptAnswer, type Outcome, outcomeOf } from '../../parts/check-in-result/outcome'
import { askForPositionOnce } from '../../platform/location'
import { codeIn } from '../../platform/opened-with'
import { scanCode } from '../../platform/scan'
import { submit } from './submit'

type Answered = Exclude<Outcome, { state: 'kept' }>
export type CheckInState =
  | { state: 'ready' }
  | { state: 'sending' }
  | Answered
  | { state: 'kept'; entry: OutboxEntry }

/** Opened with a code it is sent at once; else the camera opens. What was kept follows its verdict. */
export function useCheckIn(): { check: CheckInState; scan: () => void } {
  const { params } = useRouter()
  const [code] = useState(() => codeIn(params))
  const [outcome, setOutcome] = useState<Outcome | { state: 'ready' } | { state: 'sending' }>({
    state: code ? 'sending' : 'ready',
  })
  const outbox = useOutbox()
  const begun = useRef(false)
  const check = outcome.state === 'kept' ? follow(outcome.entry, outbox) : outcome
  useAcknowledged(outcome.state === 'kept' && check.state !== 'kept' ? outcome.entry : undefined)

  const present = async (text: string) => {
    setOutcome({ state: 'sending' })
    setOutcome(await submit(text))
    void readAgain()
  }
  const scan = async () => {
    await askForPositionOnce().catch(() => undefined)
    const text = await scanCode()
    if (text) await present(text)
  }
  useEffect(() => {
    if (begun.current) return
    begun.current = true
    void (code ? present(code) : scan())
  })
  return { check, scan: () => void scan() }
}

/** A verdict that was on the screen is not told a second time under 我的. */
function useAcknowledged(id: string | undefined): void {
  const seen = useRef(id)
  seen.current = id
  useEffect(
    () => () => {
      if (seen.current) acknowledge(seen.current)
    },
    [],
  )
}

/** A kept scan until its verdict has come, then what the verdict says. After binding it stands under another owner's key. */
function follow(id: string, outbox: readonly OutboxEntry[]): CheckInState {
  const scanned = id.split('/').at(-1)
  const entry = outbox.find((one) => one.id.split('/').at(-1) === scanned)
  if (!entry) return { state: 'ready' }
  const { verdict } = entry
  if (verdict.state === 'waiting') return { state: 'kept', entry }
  if (verdict.state === 'accepted') return outcomeOf(verdict.answer as KeptAnswer)
  return { state: 'refused', refusal: { code: verdict.code, facts: verdict.facts }, at: verdict.at }
}
