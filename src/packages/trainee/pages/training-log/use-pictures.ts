import { useEffect, useRef, useState } from 'react'
import { LOG_PICTURE_LIMIT } from '@/domain/training-log'
import type { ShownPicture } from '../../../../components/pictures'
import { logCopy } from '../../../../copy/training-log'
import { useOnline } from '../../../../platform/network'
import { pickPicture } from '../../../../platform/pick-picture'
import { changed, type DraftPicture, newKey } from '../../training-log/draft'
import { dropPicture, keepPicture, pictureAddress } from '../../training-log/picture-files'
import { sendPicture } from '../../training-log/send'
import type { Drafting } from './use-draft'

export interface Picturing {
  shown: readonly ShownPicture[]
  /** one was chosen and is being made small */
  preparing: boolean
  add: () => Promise<void>
  remove: (key: string) => void
  /** tries those again that did not arrive */
  again: () => void
}

/** The pictures of a draft: kept on the device first, sent when there is a network, one attempt each until asked again. */
export function usePictures({ draft, change }: Drafting): Picturing {
  const online = useOnline()
  const [failed, setFailed] = useState<ReadonlySet<string>>(new Set())
  const [preparing, setPreparing] = useState(false)
  const sending = useRef(new Set<string>())
  const addresses = useAddresses(draft.pictures)

  useEffect(() => {
    if (!online) return
    const send = async (picture: DraftPicture) => {
      sending.current.add(picture.key)
      try {
        const fileId = await sendPicture(picture)
        change((now) => ({ ...now, pictures: withFile(now.pictures, picture.key, fileId) }))
      } catch {
        setFailed((known) => new Set(known).add(picture.key))
      } finally {
        sending.current.delete(picture.key)
      }
    }
    for (const picture of draft.pictures) {
      const waits = picture.fileId === undefined && !failed.has(picture.key)
      if (waits && !sending.current.has(picture.key)) void send(picture)
    }
  }, [online, draft.pictures, failed, change])

  return {
    preparing,
    shown: draft.pictures.map((picture, index) => ({
      key: picture.key,
      url: picture.url ?? addresses[picture.key] ?? '',
      label: logCopy.picture(index + 1),
      mark: markOf(picture, failed.has(picture.key), online),
    })),
    async add() {
      setPreparing(true)
      const picture = await choosePicture().finally(() => setPreparing(false))
      if (picture) change((now) => ({ ...changed(now), pictures: [...now.pictures, picture] }))
    },
    remove(key) {
      change((now) => ({ ...changed(now), pictures: now.pictures.filter((one) => one.key !== key) }))
      void dropPicture(key)
    },
    again: () => setFailed(new Set()),
  }
}

/** A picture of the person's choice, small and kept on this device. */
async function choosePicture(): Promise<DraftPicture | undefined> {
  const picked = await pickPicture(LOG_PICTURE_LIMIT)
  if (!picked) return undefined
  const key = newKey()
  await keepPicture(key, await picked.bytes())
  return { key, size: picked.size }
}

const withFile = (pictures: readonly DraftPicture[], key: string, fileId: string): DraftPicture[] =>
  pictures.map((picture) => (picture.key === key ? { ...picture, fileId } : picture))

function markOf(
  { fileId }: DraftPicture,
  failed: boolean,
  online: boolean,
): NonNullable<ShownPicture['mark']> {
  const { marks } = logCopy
  if (fileId !== undefined) return { icon: 'ok', text: marks.uploaded }
  if (failed) return { icon: 'again', text: marks.failed }
  return online ? { icon: 'running', text: marks.uploading } : { icon: 'offline', text: marks.waiting }
}

/** The browser's addresses of kept bytes do not outlive the page, so they are asked for anew. */
function useAddresses(pictures: readonly DraftPicture[]): Readonly<Record<string, string>> {
  const [addresses, setAddresses] = useState<Readonly<Record<string, string>>>({})
  const keys = pictures.map(({ key }) => key).join()
  useEffect(() => {
    let left = false
    const asked = keys ? keys.split(',') : []
    void Promise.all(asked.map(async (key) => [key, await pictureAddress(key)] as const)).then((found) => {
      if (!left) setAddresses(Object.fromEntries(found))
    })
    return () => {
      left = true
    }
  }, [keys])
  return addresses
}
