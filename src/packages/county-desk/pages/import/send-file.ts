import { api } from '../../../../api/client'
import { upload } from '../../../../api/upload'
import type { PickedFile } from '../../../../platform/pick-file'
import type { ImportKind } from './view'

export const EXTENSIONS = ['xlsx', 'csv'] as const

export const isTabular = (name: string): boolean =>
  EXTENSIONS.some((extension) => name.toLowerCase().endsWith(`.${extension}`))

const newRequestKey = (): string =>
  `import-${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10).padEnd(8, '0')}`

/** From the office's file to the order to read it. What the office knows when this returns survives its window. */
export async function sendFile(kind: ImportKind, file: PickedFile): Promise<void> {
  const { draft, upload: place } = await api.intake.startImport.mutate({
    kind,
    fileName: file.name.slice(-120),
    size: file.size,
    requestKey: newRequestKey(),
  })
  await upload(place.url, file, place.headers)
  await api.intake.readImport.mutate({ draft })
}
