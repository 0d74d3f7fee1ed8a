import { useEffect, useState } from 'react'
import type { LogRule } from '@/domain/training-log'
import { readAgain } from '../../../../api/mine'
import { acknowledge, useOutbox } from '../../../../api/outbox'
import type { Refusal } from '../../../../api/refused'
import { readLog } from '../../../../parts/log-links'
import { useNow } from '../../../../platform/clock'
import { replace } from '../../../../platform/navigate'
import { useOnline } from '../../../../platform/network'
import { changed, type LogDraft } from '../../training-log/draft'
import { forgetDraft, submitDraft } from '../../training-log/send'
import { useDraft } from './use-draft'
import { type Picturing, usePictures } from './use-pictures'
import { type Subject, type SubmitView, submitView } from './view'

export interface Writing {
  draft: LogDraft
  view: SubmitView
  pictures: Picturing
  busy: boolean
  /** why the last submission was not taken */
  refusal: Refusal | undefined
  /** waits in the outbox */
  kept: boolean
  write: (part: Partial<Pick<LogDraft, 'text' | 'title'>>) => void
  submit: () => void
}

/** Writing one log: every change is stored, submission waits for the pictures, and for the network when there is none. */
export function useWriting(subject: Subject, rule: LogRule, first: () => LogDraft): Writing {
  const drafting = useDraft(first)
  const { draft, unsaved, change, close } = drafting
  const pictures = usePictures(drafting)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal>()
  const online = useOnline()
  const now = useNow()
  const carried = useOutbox().find(({ id }) => id === draft.entry)
  const allSent = draft.pictures.every(({ fileId }) => fileId !== undefined)

  const accepted = async (log: string) => {
    close()
    await forgetDraft(draft)
    await readAgain()
    replace(readLog(log))
  }
  const send = async () => {
    setBusy(true)
    const sent = await submitDraft(draft)
    if (sent.state === 'accepted') return accepted(sent.log)
    setBusy(false)
    if (sent.state === 'kept') change((one) => ({ ...one, wanted: false, entry: sent.entry }))
    else {
      setRefusal(sent.refusal)
      change((one) => ({ ...one, wanted: false }))
    }
  }

  // both look at what every render knows; `busy` and the acknowledged entry keep them from doing it twice
  useEffect(() => {
    if (draft.wanted && allSent && online && !busy) void send()
  })

  useEffect(() => {
    if (!carried || carried.verdict.state === 'waiting') return
    acknowledge(carried.id)
    if (carried.verdict.state === 'accepted') void accepted(logIn(carried.verdict.answer))
    else setRefusal({ code: carried.verdict.code, facts: carried.verdict.facts })
  })

  return {
    draft,
    view: submitView({ draft, subject, rule, online, unsaved, preparing: pictures.preparing, now }),
    pictures,
    busy,
    refusal,
    kept: carried?.verdict.state === 'waiting',
    write: (part) => change((one) => ({ ...changed(one), ...part })),
    submit: () => (allSent ? void send() : change((one) => ({ ...one, wanted: true }))),
  }
}

/** The outbox keeps the answer as it came. */
const logIn = (answer: unknown): string => String((answer as { id?: unknown } | null)?.id ?? '')
