import type { CalendarDate } from '@/domain/shared'
import { api } from '../../../../api/client'
import { upload } from '../../../../api/upload'
import { useDeed } from '../../../../api/use-deed'
import { open } from '../../../../platform/navigate'
import { openDocument } from '../../../../platform/open-document'
import type { PickedFile } from '../../../../platform/pick-file'
import { newRequestKey } from '../../../../platform/request-key'
import { trainerPages } from '../../paths'

interface NewEntry {
  title: string
  on: CalendarDate
  file: PickedFile
}

/** From the file to the order to read it; then the sheet's own page goes on. */
export const useStart = () =>
  useDeed(
    async ({ title, on, file }: NewEntry) => {
      const request = {
        title,
        on,
        fileName: file.name.slice(-120),
        size: file.size,
        requestKey: newRequestKey('entry'),
      }
      const { draft, upload: place } = await api.massEntry.startEntry.mutate(request)
      await upload(place.url, file, place.headers)
      await api.massEntry.readEntry.mutate({ draft })
      return draft
    },
    ['massEntry.listEntries'],
    (draft) => open(trainerPages.massEntry(draft)),
  )

/** An empty sheet for the county's programme. */
export const useTemplate = () =>
  useDeed(async (_: object) => openDocument(await api.massEntry.entryTemplate.mutate({})), [])
