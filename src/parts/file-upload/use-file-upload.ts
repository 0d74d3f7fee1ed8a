import { useEffect } from 'react'
import type { FileFormat } from '@/domain/file'
import { formatOf } from '@/domain/file'
import { api } from '../../api/client'
import {
  continueUpload,
  dropUpload,
  findAgain,
  pauseUpload,
  type ShownFile,
  startUpload,
  type UploadState,
  useUpload,
  waitForInspection,
  waitForWifi,
} from '../../api/file-upload'
import { readAgain } from '../../api/mine'
import { type Deed, useDeed } from '../../api/use-deed'
import type { FileSource } from '../../platform/file-source'
import { pickUpload, type UploadPlace } from '../../platform/pick-upload'

export interface FileUpload {
  /** of this device; without one the file waits for its owner to pick it again */
  here: UploadState | undefined
  pause: () => void
  goOn: (overMobile?: boolean) => void
  waitForWifi: () => void
  pickAgain: Deed<UploadPlace, void>
  remove: Deed<void, unknown>
}

/** An upload as it stands on this device, and what can be done with it. */
export function useFileUpload(file: ShownFile): FileUpload {
  const { id, status } = file
  const here = useUpload(id)
  const isElsewhere = here === undefined
  useEffect(() => {
    if (!isElsewhere) return
    if (status === 'uploading') void findAgain(id).then((source) => source && takeUp(id, source))
    // The app was killed while the server looked at it: somebody has to ask on.
    if (status === 'inspecting')
      void api.file.file.query({ file: id }).then(waitForInspection).then(readAgain)
  }, [id, status, isElsewhere])
  const pickAgain = useDeed(async (place: UploadPlace) => {
    const source = await pickUpload(place, formatsOf(file))
    if (source) await takeUp(id, source)
  }, [])
  const remove = useDeed(async () => {
    dropUpload(id)
    await api.file.deleteOwnFile.mutate({ file: id })
    await readAgain()
  }, [])
  return {
    here,
    pause: () => pauseUpload(id),
    goOn: (overMobile) => continueUpload(id, overMobile),
    waitForWifi: () => waitForWifi(id),
    pickAgain,
    remove,
  }
}

export const formatsOf = ({ name }: Pick<ShownFile, 'name'>): readonly FileFormat[] => {
  const format = formatOf(name)
  return format ? [format] : []
}

const takeUp = async (id: string, source: FileSource): Promise<void> =>
  startUpload(await api.file.file.query({ file: id }), source)
