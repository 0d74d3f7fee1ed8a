import { useState } from 'react'
import { FILE_FORMATS, type FileSpec } from '@/domain/file'
import { api } from '../../../../api/client'
import type { ShownFile } from '../../../../api/file-upload'
import { readAgain } from '../../../../api/mine'
import { useDeed } from '../../../../api/use-deed'
import type { Begin } from '../../../../parts/file-upload'
import { openFile } from '../../../../platform/open-file'
import { useOwnFiles } from '../../files/use-own-files'

/** What the server takes as one's own; it judges again. */
export const OWN_SPEC: FileSpec = { maxBytes: 1024 ** 3, formats: FILE_FORMATS }

/** The page's reading and deeds. */
export function useMyFiles() {
  const [opened, setOpened] = useState<ShownFile>()
  const reading = useOwnFiles()
  const open = useDeed(
    (file: ShownFile) =>
      api.file.watchOwnFile.mutate({ file: file.id, view: `open-${Date.now()}` }).then(openFile(file)),
    [],
  )
  return {
    reading,
    begin: beginOwn,
    opened,
    open: (file: ShownFile) => (file.kind === 'video' ? setOpened(file) : open.run(file)),
    close: () => setOpened(undefined),
    refusal: open.refusal,
  }
}
export type MyFiles = ReturnType<typeof useMyFiles>

const beginOwn: Begin = async (picked) => {
  const file = await api.file.beginOwnFile.mutate(picked)
  await readAgain()
  return file
}
