import { useRef, useState } from 'react'
import type { LogDraft } from './draft'
import { saveDraft } from './drafts'

export interface Drafting {
  draft: LogDraft
  /** the last change is only in memory: the device's storage is full */
  unsaved: boolean
  /** Changes the newest draft, whatever was shown when it was asked for, and stores it at once. */
  change: (how: (draft: LogDraft) => LogDraft) => void
}

/** A draft that is stored with every change. */
export function useDraft(first: () => LogDraft): Drafting {
  const [shown, setShown] = useState(() => ({ draft: first(), unsaved: false }))
  const newest = useRef(shown.draft)
  const change = (how: (draft: LogDraft) => LogDraft) => {
    const next = how(newest.current)
    const saved = saveDraft(next)
    newest.current = saved ?? next
    setShown({ draft: newest.current, unsaved: saved === undefined })
  }
  return { ...shown, change }
}
