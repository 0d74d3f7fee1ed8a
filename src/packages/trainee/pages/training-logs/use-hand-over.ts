import { useEffect, useRef } from 'react'
import { readAgain } from '../../../../api/mine'
import { acknowledge, type OutboxEntry } from '../../../../api/outbox'
import { useInFront } from '../../../../platform/in-front'
import { useOnline } from '../../../../platform/network'
import type { LogDraft } from '../../training-log/draft'
import { forgetDraft, sendWanted } from '../../training-log/send'

/**
 * While the list is in front it looks after drafts that were handed over without a network: those with pictures go out, those that the outbox
 * brought through are cleared away. A page that writes looks after its own.
 */
export function useHandOver(drafts: ReadonlyMap<string, LogDraft>, outbox: readonly OutboxEntry[]): void {
  const online = useOnline()
  const inFront = useInFront()
  const tried = useRef(new Set<string>())
  useEffect(() => {
    if (!inFront || !online) {
      tried.current.clear()
      return
    }
    for (const draft of drafts.values()) {
      const entry = outbox.find(({ id }) => id === draft.entry)
      if (entry?.verdict.state === 'accepted') void clearAway(draft, entry)
      if (!draft.wanted || tried.current.has(draft.requestKey)) continue
      tried.current.add(draft.requestKey)
      void sendWanted(draft).then(readAgain)
    }
  })
}

async function clearAway(draft: LogDraft, { id }: OutboxEntry): Promise<void> {
  acknowledge(id)
  await forgetDraft(draft)
  await readAgain()
}
