import { useState } from 'react'
import { FILE_FORMATS, type FileSpec } from '@/domain/file'
import type { Instant } from '@/domain/shared'
import { api } from '../../../../api/client'
import type { ShownFile } from '../../../../api/file-upload'
import { readAgain } from '../../../../api/mine'
import type { Loaded } from '../../../../api/page-state'
import { useReading } from '../../../../api/use-reading'
import type { Begin } from '../../../../parts/file-upload'
import { openFile } from '../../../../platform/open-file'

/** What the server takes as one's own; it judges again. */
export const OWN_SPEC: FileSpec = { maxBytes: 1024 ** 3, formats: FILE_FORMATS }

type Waiting = Exclude<Loaded<never>, { state: 'ready' }>
export type MyFiles =
  | Waiting
  | {
      state: 'ready'
      list: readonly ShownFile[]
      now: Instant
      asOf: Instant | undefined
      begin: Begin
      opened: ShownFile | undefined
      onOpen: (file: ShownFile) => void
      onClose: () => void
      /** shows the ones before, when there are */
      more: (() => void) | undefined
    }

/** The page's reading and deeds. */
export function useMyFiles(): MyFiles {
  const [before, setBefore] = useState<Instant>()
  const [older, setOlder] = useState<readonly ShownFile[]>([])
  const [opened, setOpened] = useState<ShownFile>()
  const reading = useReading(['file.myFiles', before ?? 0], () =>
    api.file.myFiles.query(before === undefined ? {} : { before }),
  )
  if (reading.state !== 'ready') return reading
  const { files, isMore, now } = reading.value
  const last = files.at(-1)
  return {
    state: 'ready',
    list: [...older, ...files],
    now,
    asOf: reading.asOf,
    begin: async (picked) => {
      const file = await api.file.beginOwnFile.mutate(picked)
      await readAgain()
      return file
    },
    opened,
    onOpen: (file) => {
      if (file.kind === 'video') setOpened(file)
      else
        void api.file.watchOwnFile.mutate({ file: file.id, view: `open-${Date.now()}` }).then(openFile(file))
    },
    onClose: () => setOpened(undefined),
    more:
      isMore && last
        ? () => {
            setOlder((rows) => [...rows, ...files])
            setBefore(last.createdAt)
          }
        : undefined,
  }
}
