import { useEffect, useRef } from 'react'
import { readAgain } from '../../../../api/mine'
import { useOnline } from '../../../../platform/network'
import type { LogDraft } from '../training-log/draft'
import { sendWanted } from '../training-log/send'

/** With a network, what was handed over without one goes out, pictures first; what is refused stays a draft. */
export function useSendWanted(drafts: ReadonlyMap<string, LogDraft>): void {
  const online = useOnline()
  const tried = useRef(new Set<string>())
  useEffect(() => {
    if (!online) {
      tried.current.clear()
      return
    }
    const send = async (draft: LogDraft) => {
      if (await sendWanted(draft)) await readAgain()
    }
    for (const draft of drafts.values()) {
      if (!draft.wanted || tried.current.has(draft.requestKey)) continue
      tried.current.add(draft.requestKey)
      void send(draft)
    }
  })
}
