import * as z from 'zod'
import { forSelf, refuse } from '@/cloudfunctions/kernel'
import { APPEAL_PICTURE_LIMIT, judgePicture } from '@/domain/check-in'
import { appeals } from '../requests/documents'
import { appealId } from '../shapes'

const input = z.strictObject({ appeal: appealId })

/**
 * The picture of the caller's appeal has been uploaded: it is kept if it is a small JPEG without metadata, which the phone has removed, and
 * thrown away otherwise. Refuses with NOT_FOUND, FILE_NOT_ARRIVED, PICTURE_NOT_USABLE.
 */
export const attachAppealPicture = forSelf(input).mutation(
  async ({ ctx: { actor, store, storage }, input: { appeal: id } }) => {
    const appeal = await store.find(appeals, id)
    if (appeal?.person !== actor.person || !appeal.picture) return refuse('NOT_FOUND', { what: 'picture' })
    const { fileId, state } = appeal.picture
    if (state === 'kept') return { state }
    const bytes = await storage.read(fileId).catch(() => refuse('FILE_NOT_ARRIVED', {}))
    const problem = judgePicture(bytes)
    if (problem) {
      await storage.remove(fileId)
      refuse('PICTURE_NOT_USABLE', { problem, limit: APPEAL_PICTURE_LIMIT })
    }
    await store.change(appeals, id, { set: { picture: { fileId, state: 'kept' } } })
    return { state: 'kept' as const }
  },
)
