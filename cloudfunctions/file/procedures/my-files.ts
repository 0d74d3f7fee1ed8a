import * as z from 'zod'
import { below, forSelf, not } from '@/cloudfunctions/kernel'
import { files } from '../documents'
import { arrivedParts, shownFile } from '../shown'

const PAGE = 20

const input = z.strictObject({
  /** createdAt of the last one shown */
  before: z.int().positive().exactOptional(),
})

/** The caller's files, the newest first, each with the bytes that have arrived; what was deleted is not among them. */
export const myFiles = forSelf(input).query(
  async ({ ctx: { store, storage, actor, now }, input: { before } }) => {
    const page = await store.page(files, {
      where: {
        owner: actor.person,
        status: not('deleted'),
        ...(before !== undefined && { createdAt: below(before) }),
      },
      orderBy: [['createdAt', 'desc']],
      limit: PAGE,
    })
    const shown = await Promise.all(
      page.map(async (file) => {
        const parts = file.status === 'uploading' ? await arrivedParts(storage, file) : []
        const arrived = parts.reduce((sum, { bytes }) => sum + bytes, 0)
        return { ...shownFile(file), arrived: file.status === 'uploading' ? arrived : file.bytes }
      }),
    )
    return { files: shown, isMore: page.length === PAGE, now }
  },
)
