import * as z from 'zod'
import { forSelf, requestKey } from '@/cloudfunctions/kernel'
import { LOG_PICTURE_LIMIT } from '@/domain/training-log'
import { picturePath } from '../pictures'

const input = z.strictObject({ size: z.int().min(1).max(LOG_PICTURE_LIMIT), requestKey })

/** Where the caller may put one picture of a log; the same request again means the same place. */
export const startPicture = forSelf(input).mutation(
  ({ ctx: { actor, storage }, input: { requestKey: key } }) => storage.signUpload(picturePath(actor, key)),
)
