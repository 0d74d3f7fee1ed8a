import { api } from '../../../../api/client'
import { upload } from '../../../../api/upload'
import { pickFromDisk } from '../../../../platform/pick-file'
import { newRequestKey } from '../../../../platform/request-key'
import type { CourseForm } from './form'

export type VideoProblem = 'not-measured' | 'too-large' | 'not-sent'

/** As the server takes it in one piece. */
const MOST_BYTES = 100 * 1024 * 1024

/** Lets an official choose a video, measures and sends it; nothing when they turned back. */
export async function sendVideo(): Promise<CourseForm['video'] | VideoProblem> {
  const file = await pickFromDisk('video/mp4')
  if (!file) return undefined
  if (file.size > MOST_BYTES) return 'too-large'
  const seconds = await secondsOf(file)
  if (seconds === undefined) return 'not-measured'
  const { url, headers, fileId } = await api.study.startCourseVideo.mutate({
    size: file.size,
    requestKey: newRequestKey('course-video'),
  })
  await upload(url, { name: file.name, size: file.size, bytes: () => file.arrayBuffer() }, headers)
  return { file: fileId, seconds }
}

/** The browser's own reading of the file; nothing when it cannot play it. */
function secondsOf(file: File): Promise<number | undefined> {
  const address = URL.createObjectURL(file)
  return new Promise<number | undefined>((resolve) => {
    const player = document.createElement('video')
    player.preload = 'metadata'
    player.addEventListener('loadedmetadata', () =>
      resolve(Number.isFinite(player.duration) ? Math.floor(player.duration) || undefined : undefined),
    )
    player.addEventListener('error', () => resolve(undefined))
    player.src = address
  }).finally(() => URL.revokeObjectURL(address))
}
