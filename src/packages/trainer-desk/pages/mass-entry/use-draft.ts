import { useState } from 'react'
import { api } from '../../../../api/client'
import { queryClient } from '../../../../api/query'
import type { Refusal } from '../../../../api/refused'
import { useDeed } from '../../../../api/use-deed'
import { useJob } from '../../../../api/use-job'
import { useReading } from '../../../../api/use-reading'
import { massEntryCopy as copy } from '../../../../copy/mass-entry'
import { isWorking } from './view'

const STALE = ['massEntry.entryDraft', 'massEntry.listEntryRows', 'massEntry.listEntries']

/** One sheet: how it stands, how far its work is, and all that may be done with it. */
export function useDraft(id: string, isOffice: boolean) {
  const draft = { draft: id }
  const reading = useReading(['massEntry.entryDraft', draft], () => api.massEntry.entryDraft.query(draft))
  const [failure, setFailure] = useState<Refusal>()
  const value = reading.state === 'ready' ? reading.value : undefined
  const job = value && isWorking(value.state) && !failure ? value.job : undefined
  const progress = useJob(
    job,
    (refusal) => {
      setFailure(refusal)
      for (const path of STALE) void queryClient.invalidateQueries({ queryKey: [path] })
    },
    !isOffice,
  )
  const retry = () => {
    setFailure(undefined)
    if (value?.state === 'applying') return api.massEntry.applyEntry.mutate(draft)
    if (value?.state === 'undoing') return api.massEntry.undoEntry.mutate({ ...draft, reason: copy.undo })
    return api.massEntry.readEntry.mutate(draft)
  }
  return {
    reading,
    progress,
    failure,
    again: useDeed((_: object): Promise<unknown> => retry(), STALE),
    apply: useDeed((_: object) => api.massEntry.applyEntry.mutate(draft), STALE),
    handIn: useDeed((_: object) => api.massEntry.handInEntry.mutate(draft), STALE),
    giveBack: useDeed((reason: string) => api.massEntry.returnEntry.mutate({ ...draft, reason }), STALE),
    discard: useDeed((_: object) => api.massEntry.discardEntry.mutate(draft), STALE),
    undo: useDeed((reason: string) => api.massEntry.undoEntry.mutate({ ...draft, reason }), STALE),
    correct: useDeed(
      (cell: { row: number; column: string; value: string }) =>
        api.massEntry.correctEntryRow.mutate({ ...draft, ...cell }),
      STALE,
    ),
    skip: useDeed(
      (row: { row: number; skipped: boolean }) => api.massEntry.skipEntryRow.mutate({ ...draft, ...row }),
      STALE,
    ),
  }
}

export type DraftWork = ReturnType<typeof useDraft>
