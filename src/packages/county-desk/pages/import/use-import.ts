import { useState } from 'react'
import { api } from '../../../../api/client'
import { queryClient } from '../../../../api/query'
import { type Refusal, refusalOf } from '../../../../api/refused'
import { useJob } from '../../../../api/use-job'
import { useReading } from '../../../../api/use-reading'
import { type PickedFile, pickFile, SHEET_EXTENSIONS } from '../../../../platform/pick-file'
import { openImport } from '../../open-import'
import { sendFile } from './send-file'
import type { ImportKind, ImportView } from './view'

const LIST = 'intake.listImports'
const readAgain = (path: string) => queryClient.invalidateQueries({ queryKey: [path] })

/** Where an import stands, and what takes it on. The server keeps it, so a page that is opened again goes on with it. */
export function useImport(kind: ImportKind) {
  const [sending, setSending] = useState<PickedFile>()
  const [applied, setApplied] = useState<string>()
  const [refusal, setRefusal] = useState<Refusal>()
  const list = useReading([LIST, { kind }], () => api.intake.listImports.query({ kind }))
  const schools = useReading(['org.schoolNames'], () => api.org.schoolNames.query({}))
  const open = list.state === 'ready' ? openImport(list.value) : undefined
  const isWorking = open?.state === 'reading' || open?.state === 'applying'

  const progress = useJob(isWorking ? open.job : undefined, async (failed) => {
    setRefusal(failed)
    // A file that could not be read is done with: the office chooses another one.
    if (failed && open?.state === 'reading')
      await api.intake.discardImport.mutate({ draft: open.draft }).catch(() => undefined)
    if (!failed && open?.state === 'applying') {
      setApplied(open.draft)
      await queryClient.invalidateQueries()
    } else await readAgain(LIST)
  })

  const send = async (file: PickedFile) => {
    setRefusal(undefined)
    setApplied(undefined)
    setSending(file)
    await sendFile(kind, file).catch((error: unknown) => setRefusal(refusalOf(error)))
    await readAgain(LIST)
    setSending(undefined)
  }
  const act = async (deed: Promise<unknown>) => {
    await deed.catch((error: unknown) => setRefusal(refusalOf(error)))
    await readAgain(LIST)
  }
  return {
    view: viewOf(),
    send,
    choose: async () => {
      const file = await pickFile(SHEET_EXTENSIONS)
      if (file) await send(file)
    },
    apply: (draft: string) => {
      setRefusal(undefined)
      return act(api.intake.applyImport.mutate({ draft }))
    },
    discard: (draft: string) => act(api.intake.discardImport.mutate({ draft })),
    again: () => setApplied(undefined),
    refusal,
  }

  function viewOf(): ImportView {
    if (sending) return { state: 'sending', file: sending }
    if (list.state !== 'ready') return list
    if (open?.state === 'ready') return { state: 'preview', draft: open.draft }
    if (open)
      return {
        state: 'working',
        draft: open.draft,
        work: open.state === 'applying' ? 'applying' : 'reading',
        fileName: open.fileName,
        progress,
      }
    const done = list.value.find(({ draft }) => draft === applied)
    if (done) return { state: 'applied', counts: done.counts, unchanged: done.unchanged ?? false }
    if (kind === 'roster' && schools.state === 'ready' && schools.value.length === 0)
      return { state: 'no-schools' }
    return { state: 'choosing', latest: list.value, refusal }
  }
}
