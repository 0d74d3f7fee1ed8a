import { useRef, useState } from 'react'
import { type FileSpec, formatOf, judgeWanted, kindOf } from '@/domain/file'
import type { PictureHash } from '@/domain/similarity'
import { type OpenFile, startUpload } from '../../api/file-upload'
import { type Refusal, refusalOf } from '../../api/refused'
import { canCompress, compressVideo } from '../../platform/compress-video'
import type { FileSource } from '../../platform/file-source'
import { pickUpload, type UploadPlace } from '../../platform/pick-upload'

export interface Picked {
  name: string
  /** bytes */
  bytes: number
  /** one a picked file: asking again with it is the same upload */
  requestKey: string
  /** of a video that this device can see */
  cover?: PictureHash
}
export type Begin = (picked: Picked) => Promise<OpenFile>

/** From here on a phone offers to make a video smaller before it is sent. */
const LARGE_BYTES = 200 * 1024 * 1024

export interface Picking {
  /** a large video that waits for a decision */
  large: FileSource | undefined
  busy: 'beginning' | 'compressing' | undefined
  refusal: Refusal | undefined
  pick: (place: UploadPlace) => void
  compress: () => void
  sendOriginal: () => void
  turnBack: () => void
}

let keys = 0
const newKey = (): string => {
  keys += 1
  return `pick-${Date.now().toString(36)}-${keys}-${Math.random().toString(36).slice(2, 10)}`
}

/** From the wish to add a file to its upload. What name and size already forbid is said before the server is asked. */
export function usePicking(spec: FileSpec, begin: Begin): Picking {
  const [large, setLarge] = useState<FileSource>()
  const [busy, setBusy] = useState<Picking['busy']>()
  const [refusal, setRefusal] = useState<Refusal>()
  const key = useRef('')

  async function send(source: FileSource): Promise<void> {
    setLarge(undefined)
    const problem = judgeWanted(spec, source)
    if (problem) return setRefusal({ code: 'FILE_NOT_ACCEPTED', facts: { ...problem } })
    setBusy('beginning')
    try {
      startUpload(await begin(await pickedFrom(source, key.current)), source)
    } catch (error) {
      setRefusal(refusalOf(error))
    } finally {
      setBusy(undefined)
    }
  }

  async function pick(place: UploadPlace): Promise<void> {
    setRefusal(undefined)
    const source = await pickUpload(place, spec.formats)
    if (!source) return
    key.current = newKey()
    if (isLargeVideo(source) && canCompress(source)) setLarge(source)
    else await send(source)
  }

  async function compress(): Promise<void> {
    if (!large) return
    setBusy('compressing')
    const smaller = await compressVideo(large)
    setBusy(undefined)
    if (smaller) await send(smaller)
    else setRefusal({ code: 'VIDEO_NOT_COMPRESSED', facts: {} })
  }

  return {
    large,
    busy,
    refusal,
    pick: (place) => void pick(place),
    compress: () => void compress(),
    sendOriginal: () => large && void send(large),
    turnBack: () => setLarge(undefined),
  }
}

async function pickedFrom({ name, bytes, cover }: FileSource, requestKey: string): Promise<Picked> {
  const seen = await cover?.()
  return { name, bytes, requestKey, ...(seen !== undefined && { cover: seen }) }
}

function isLargeVideo({ name, bytes }: FileSource): boolean {
  const format = formatOf(name)
  return format !== undefined && kindOf(format) === 'video' && bytes > LARGE_BYTES
}
