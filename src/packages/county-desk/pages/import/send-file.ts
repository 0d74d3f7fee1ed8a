import { api } from '../../../../api/client'
import { upload } from '../../../../api/upload'
import { type PickedFile, SHEET_EXTENSIONS } from '../../../../platform/pick-file'
import { newRequestKey } from '../../../../platform/request-key'
import type { ImportKind } from './view'

export const isTabular = (name: string): boolean =>
  SHEET_EXTENSIONS.some((extension) => name.toLowerCase().endsWith(`.${extension}`))

/** From the office's file to the order to read it. What the office knows when this returns survives its window. */
export async function sendFile(kind: ImportKind, file: PickedFile): Promise<void> {
  const { draft, upload: place } = await api.intake.startImport.mutate({
    kind,
    fileName: file.name.slice(-120),
    size: file.size,
    requestKey: newRequestKey('import'),
  })
  await upload(place.url, file, place.headers)
  await api.intake.readImport.mutate({ draft })
}
