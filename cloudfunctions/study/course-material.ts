import * as z from 'zod'
import { type Actor, type FileStorage, refuse } from '@/cloudfunctions/kernel'
import type { Material } from '@/domain/study'
import { videoPath } from './video'

/** What the office lays under a course; a video is named by the id of its file. */
export const material = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: z.string().trim().max(50_000) }),
  z.strictObject({
    kind: z.literal('video'),
    file: z.string().max(300),
    seconds: z
      .int()
      .min(1)
      .max(4 * 3600),
  }),
  z.strictObject({ kind: z.literal('link'), url: z.string().trim().max(500) }),
])

/** That people can use it. Refuses with COURSE_NOT_VALID and what is wrong. */
export async function assertMaterial(storage: FileStorage, actor: Actor, told: Material): Promise<void> {
  switch (told.kind) {
    case 'text':
      if (told.text === '') refuse('COURSE_NOT_VALID', { why: 'nothing-to-read' })
      return
    case 'link':
      if (!/^https:\/\/[^\s/]+\.[^\s/]+/.test(told.url)) refuse('COURSE_NOT_VALID', { why: 'address' })
      return
    case 'video':
      return assertVideo(storage, actor, told.file)
  }
}

async function assertVideo(storage: FileStorage, actor: Actor, file: string): Promise<void> {
  const [folder = ''] = videoPath(actor, '').split(/[0-9a-f]{32}/)
  if (!file.startsWith('cloud://') || !file.includes(`/${folder}`))
    refuse('COURSE_NOT_VALID', { why: 'file-not-arrived' })
  const bytes = await storage.read(file).catch(() => refuse('COURSE_NOT_VALID', { why: 'file-not-arrived' }))
  if (!isMp4(bytes)) refuse('COURSE_NOT_VALID', { why: 'not-a-video' })
}

/** The box with which every MP4 begins (ISO/IEC 14496-12, 4.3). */
const isMp4 = (bytes: Buffer): boolean => bytes.subarray(4, 8).toString('latin1') === 'ftyp'
