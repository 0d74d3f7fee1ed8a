import { useRef, useState } from 'react'
import type { LogDraft } from '../../training-log/draft'
import { saveDraft } from '../../training-log/drafts'

export interface Drafting {
  draft: LogDraft
  /** the last change is only in memory: the device's storage is full */
  unsaved: boolean
  /** Changes the newest draft, whatever was shown when it was asked for, and stores it at once. */
  change: (how: (draft: LogDraft) => LogDraft) => void
  /** The server has it: nothing that still comes in may bring the draft back. */
  close: () => void
}

/** A draft that is stored with every change. */
export function useDraft(first: () => LogDraft): Drafting {
  const [shown, setShown] = useState(() => ({ draft: first(), unsaved: false }))
  const newest = useRef(shown.draft)
  const closed = useRef(false)
  const change = (how: (draft: LogDraft) => LogDraft) => {
    if (closed.current) return
    const next = how(newest.current)
    const saved = saveDraft(next)
    newest.current = saved ?? next
    setShown({ draft: newest.current, unsaved: saved === undefined })
  }
  const close = () => {
    closed.current = true
  }
  return { ...shown, change, close }
}
